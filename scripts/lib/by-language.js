import { written } from '../../src/languages/index.ts';

const name = `(?:${written.join('|')})`;
const whole = new RegExp(`^${name}$`);
/** In a pattern: between anything that is no letter, such as `_(zh|en)$`. */
const within = new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`);

/**
 * A written language is named in its table and in the files of words, and nowhere else: whoever
 * lists the languages by hand is forgotten when one comes in. `written`, `inEach` and the traits of
 * `src/languages/` say what depends on a language; `original` and `plain` name the two that have a
 * part of their own.
 * @type {import('eslint').Rule.RuleModule}
 */
export const byLanguage = {
  create(context) {
    const report = (node) => {
      context.report({ node, message: 'Take languages from src/languages, not by their names.' });
    };
    const key = (node) => {
      if (!node.computed && whole.test(node.key.name ?? '')) report(node);
    };
    return {
      Literal(node) {
        if (whole.test(String(node.value)) || within.test(node.regex?.pattern ?? '')) report(node);
      },
      MemberExpression({ computed, property }) {
        if (!computed && whole.test(property.name ?? '')) report(property);
      },
      Property: key,
      TSPropertySignature: key,
    };
  },
};
