import { languages, original, written, type Written } from '../../languages/index.ts';
import { singularField, singularOf } from '../../schema/index.ts';
import type { Finding, Rule } from '../types.ts';
import { allParts, textsOf } from '../visit.ts';

const HAN = /\p{Script=Han}/u;
/** Chinese characters, and the punctuation that betrays a text not translated. */
const CHINESE = /[\p{Script=Han}\u3001-\u3011\uff01-\uff5e]+/gu;

/** The languages that say what the original says. */
const others = written.filter((language) => language !== original);

/** A text is in Chinese and in every other language, and all say the same. */
export const translationRule: Rule = {
  name: 'translation',
  demands: `${original} is Chinese, ${others.join(' and ')} is not and differs from it, and all hold the same placeholders.`,
  check(context, report) {
    for (const { at, base, data } of allParts(context)) {
      for (const { path, value } of textsOf(data)) {
        for (const [field, finding] of findings(value)) {
          report(at, [...base, ...path, field], finding);
        }
      }
    }
    const units = context.codebookFiles.get('units');
    for (const [i, unit] of context.codebook.lists.units.values.entries()) {
      for (const language of others) {
        const singular = singularOf(unit, language);
        if (!units || singular === undefined) continue;
        for (const [, finding] of findingsIn(language, singular, unit.pattern[original])) {
          report(units, ['values', i, singularField(language)], finding);
        }
      }
    }
  },
};

function findings(text: Readonly<Record<Written, string>>): [Written, Finding][] {
  const chinese = text[original];
  const found: [Written, Finding][] = [];
  // Symbols, placeholders and directives alone need no translation: {value}∶1 and {value}:1.
  const wordless = !/\p{L}/u.test(chinese.replaceAll(/:[a-z]+(?:\[[^\]]*\])?|\{[^}]*\}/g, ''));
  const shared = others.every((language) => text[language] === chinese);
  if (!HAN.test(chinese) && !shared && !wordless) {
    const same = others.map((language) => languages[language].english).join(' and ');
    const tip = `write it in Chinese, or exactly as in ${same} where both use one name`;
    found.push([original, { message: 'is not in Chinese', found: chinese, tip }]);
  }
  for (const language of others) found.push(...findingsIn(language, text[language], chinese));
  return found;
}

function findingsIn(language: Written, text: string, chinese: string): [Written, Finding][] {
  const found: [Written, Finding][] = [];
  const left = text.match(CHINESE);
  if (left && languages[language].script === 'latin') {
    const message = 'holds Chinese characters or punctuation';
    found.push([language, { message, found: `${left.join(' ')} in “${text}”` }]);
  }
  if (placeholders(chinese) !== placeholders(text)) {
    const message = 'does not hold the placeholders of the Chinese text';
    const allowed = placeholders(chinese) || 'none';
    found.push([language, { message, found: text, allowed }]);
  }
  return found;
}

const placeholders = (text: string): string =>
  (text.match(/\{[^}]*\}/g) ?? []).toSorted().join(', ');
