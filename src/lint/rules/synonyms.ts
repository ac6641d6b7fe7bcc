import { havingForms } from '../term-forms.ts';
import type { Rule } from '../types.ts';
import { allEntries, codebookParts, isComplete, stringsIn } from '../visit.ts';

const HAN = /\p{Script=Han}/u;

/** Texts of so many records are searched at once: those of all would be one of hundreds of megabytes. */
const AT_ONCE = 1_000;

/** The synonyms of the search lead somewhere, and each form to one group. */
export const synonymsRule: Rule = {
  name: 'synonyms',
  demands:
    'No form of the synonyms stands in two groups, and each group has a form that the content holds.',
  check(context, report) {
    const { codebook, codebookFiles } = context;
    const file = codebookFiles.get('synonyms');
    if (!file) return;
    const known = new Map<string, string>();
    codebook.synonyms.forEach((forms, group) => {
      forms.forEach((form, i) => {
        const before = known.get(form.toLowerCase());
        if (before !== undefined) {
          report(file, ['synonyms', group, i], {
            message: 'is a form that stands in the synonyms already',
            found: form,
            tip: `join the group to that of “${before}”, or delete the form`,
          });
        } else known.set(form.toLowerCase(), forms[0] ?? form);
      });
    });
    // What a broken record says is not known.
    if (!isComplete(context) || codebook.synonyms.length === 0) return;
    const parts = [...allEntries(context.entries), ...codebookParts(context)];
    const open = new Map(codebook.synonyms.entries());
    for (let at = 0; at < parts.length && open.size > 0; at += AT_ONCE) {
      const texts = parts.slice(at, at + AT_ONCE).flatMap(({ data }) => stringsIn(data));
      const all = texts.map(({ value }) => value).join('\n');
      const has = havingForms(all);
      for (const [group, forms] of open) {
        if (forms.some((form) => (HAN.test(form) ? all.includes(form) : has(form)))) {
          open.delete(group);
        }
      }
    }
    for (const [group, forms] of open) {
      report(file, ['synonyms', group], {
        message: 'is a group of which the content has no form',
        found: forms.join(', '),
        tip: 'add the form that the content has, or delete the group',
      });
    }
  },
};
