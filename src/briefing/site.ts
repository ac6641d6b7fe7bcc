import type { Checked } from '../corpus/check.ts';
import type { Corpus } from '../corpus/index.ts';
import { meaningOf } from '../filters/taken.ts';
import type { MessageKey } from '../i18n/index.ts';
import { messages } from '../i18n/messages/index.ts';
import { original } from '../languages/index.ts';
import type { ContentFile, Problem } from '../lint/types.ts';
import { checkAll } from './check.ts';

/** The check of content that a site is built of: its pages and addresses ask for more than records do. */
export function checkSite(files: readonly ContentFile[]): Checked {
  const checked = checkAll(files);
  const { corpus } = checked;
  if (!corpus) return checked;
  return {
    ...checked,
    // A name that is taken makes other mistakes, and so it stands first.
    problems: [...takenNames(corpus), ...checked.problems, ...strayHoles(corpus)],
  };
}

/** What is said of a page in place of its general words, where it counts what they do not. */
function strayHoles({ codebook: { pages } }: Corpus): Problem[] {
  return Object.entries(pages).flatMap(([view, said]) =>
    Object.entries(said).flatMap(([field, text]) => {
      const allowed = holesOf(messages[`${view}.${field}` as MessageKey][original]);
      return Object.entries<string>(text).flatMap(([language, value]) =>
        holesOf(value)
          .filter((hole) => !allowed.includes(hole))
          .map((hole) => ({
            ...at('codebook/pages'),
            field: `${view}.${field}.${language}`,
            message: 'has braces that nothing fills',
            found: hole,
            allowed: allowed.join(', ') || 'no braces',
          })),
      );
    }),
  );
}

const holesOf = (text: string): string[] => text.match(/\{[^}]*\}?|\}/g) ?? [];

/** The lenses whose name means something else in addresses or in briefings. */
function takenNames(corpus: Corpus): Problem[] {
  return corpus.codebook.lenses.flatMap(({ id }) => {
    const meaning = meaningOf(corpus, id);
    if (meaning === undefined) return [];
    return [
      {
        ...at(`codebook/lenses/${id}`),
        field: '',
        message: 'has a name that addresses or briefings use for something else',
        found: `${id}, which is ${meaning}`,
        tip: 'give its file another name, and the field in every coding',
      },
    ];
  });
}

const at = (path: string): Pick<Problem, 'file' | 'line' | 'column' | 'rule'> => ({
  file: `content/${path}.yaml`,
  line: 1,
  column: 1,
  rule: 'site',
});
