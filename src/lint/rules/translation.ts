import { writing, written, type Written } from '../../schema/languages.ts';
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
      for (const [field, finding] of findings({ ...pattern, en: singular })) {
        if (field === 'en') report(units, ['values', i, 'singular'], finding);
      }
    }
  },
};

/** The language that the others translate. */
const [source, ...others] = written;

function findings(text: Readonly<Record<Written, string>>): [Written, Finding][] {
  const original = text[source];
  const found: [Written, Finding][] = [];
  // Symbols, placeholders and directives alone need no translation: {value}∶1 and {value}:1.
  const wordless = !/\p{L}/u.test(original.replaceAll(/:[a-z]+(?:\[[^\]]*\])?|\{[^}]*\}/g, ''));
  const shared = others.every((language) => text[language] === original);
  if (!HAN.test(original) && !shared && !wordless) {
    const tip = 'write it in Chinese, or exactly as in English where both use one name';
    found.push([source, { message: 'is not in Chinese', found: original, tip }]);
  }
  for (const language of others) found.push(...findingsIn(language, text[language], original));
  return found;
}

function findingsIn(language: Written, text: string, original: string): [Written, Finding][] {
  const found: [Written, Finding][] = [];
  const chinese = text.match(CHINESE);
  if (chinese && writing[language].script === 'latin') {
    const message = 'holds Chinese characters or punctuation';
    found.push([language, { message, found: `${chinese.join(' ')} in “${text}”` }]);
  }
  if (placeholders(original) !== placeholders(text)) {
    const message = 'does not hold the placeholders of the Chinese text';
    const allowed = placeholders(original) || 'none';
    found.push([language, { message, found: text, allowed }]);
  }
  return found;
}

const placeholders = (text: string): string =>
  (text.match(/\{[^}]*\}/g) ?? []).toSorted().join(', ');
