import type { Checked } from '../corpus/check.ts';
import type { Corpus } from '../corpus/index.ts';
import { meaningOf } from '../filters/taken.ts';
import { didYouMean, nearest } from '../lint/nearest.ts';
import type { ContentFile, Problem } from '../lint/types.ts';
import { lensViews } from '../schema/index.ts';
import { checkAll } from './check.ts';

/** The check of content that a site is built of: its pages and addresses ask for more than records do. */
export function checkSite(files: readonly ContentFile[]): Checked {
  const checked = checkAll(files);
  const { corpus } = checked;
  if (!corpus) return checked;
  return {
    ...checked,
    // A name that is taken makes other mistakes, and so it stands first.
    problems: [...takenNames(corpus), ...checked.problems, ...lenslessViews(corpus)],
  };
}

/** The views that are drawn from a lens, when no lens says that it is theirs. */
function lenslessViews({ codebook: { lenses } }: Corpus): Problem[] {
  const ids = lenses.map(({ id }) => id);
  return lensViews
    .filter((view) => lenses.every((lens) => lens.view !== view))
    .map((view) => ({
      ...at(`codebook/lenses/${nearest(view, ids) ?? view}`),
      field: 'view',
      message: 'no lens is the one that a view is drawn from',
      found: `no “view: ${view}”`,
      allowed: `one of the lenses: ${ids.join(', ')}`,
      tip: [didYouMean(view, ids), `put the lens back, or add “view: ${view}” to another`]
        .filter(Boolean)
        .join(' '),
    }));
}

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
