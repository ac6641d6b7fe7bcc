import type { Finding, Rule } from '../types.ts';
import { allParts, textsOf } from '../visit.ts';

const HAN = /\p{Script=Han}/u;
/** Chinese characters, and the punctuation that betrays a text not translated. */
const CHINESE = /[\p{Script=Han}\u3001-\u3011\uff01-\uff5e]+/gu;

/** A text is in Chinese and in English, and both say the same. */
export const translation: Rule = {
  name: 'translation',
  demands: 'zh is Chinese, en is not and differs from it, and both hold the same placeholders.',
  check(context, report) {
    for (const { at, base, data } of allParts(context)) {
      for (const { path, value } of textsOf(data)) {
        for (const [field, finding] of findings(value)) {
          report(at, [...base, ...path, field], finding);
        }
      }
    }
    const units = context.codebookFiles.get('units');
    for (const [i, { pattern, singular }] of context.codebook.lists.units.values.entries()) {
      if (!units || singular === undefined) continue;
      for (const [field, finding] of findings({ zh: pattern.zh, en: singular })) {
        if (field === 'en') report(units, ['values', i, 'singular'], finding);
      }
    }
  },
};

function findings({ zh, en }: { zh: string; en: string }): ['zh' | 'en', Finding][] {
  const found: ['zh' | 'en', Finding][] = [];
  const chinese = en.match(CHINESE);
  // Symbols, placeholders and directives alone need no translation: {value}∶1 and {value}:1.
  const wordless = !/\p{L}/u.test(zh.replaceAll(/:[a-z]+(?:\[[^\]]*\])?|\{[^}]*\}/g, ''));
  if (!HAN.test(zh) && zh !== en && !wordless) {
    const tip = 'write it in Chinese, or exactly as in English where both use one name';
    found.push(['zh', { message: 'is not in Chinese', found: zh, tip }]);
  }
  if (chinese) {
    const message = 'holds Chinese characters or punctuation';
    found.push(['en', { message, found: `${chinese.join(' ')} in “${en}”` }]);
  }
  if (placeholders(zh) !== placeholders(en)) {
    const message = 'does not hold the placeholders of the Chinese text';
    const allowed = placeholders(zh) || 'none';
    found.push(['en', { message, found: en, allowed }]);
  }
  return found;
}

const placeholders = (text: string): string =>
  (text.match(/\{[^}]*\}/g) ?? []).toSorted().join(', ');
