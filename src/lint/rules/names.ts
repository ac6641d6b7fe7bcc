import { kinds } from '../../kinds/index.ts';
import { namedRecords, namedValues, type ListName } from '../../schema/index.ts';
import { didYouMean } from '../nearest.ts';
import type { Finding, Located, Rule } from '../types.ts';

const PLACE = 'src/schema/names.ts';

/** What the code knows by name is there, under that name. */
export const names: Rule = {
  name: 'names',
  demands: `Every record and value that ${PLACE} names is there.`,
  check({ entries, codebook, codebookFiles, broken }, report) {
    for (const { kind, id } of namedRecords) {
      const ids = entries[kind].map((entry) => entry.id);
      if (ids.includes(id) || broken.has(`${kind}:${id}`)) continue;
      report(fileOf(`content/${kinds[kind].folder}/${id}.yaml`), [], missing(id, ids));
    }
    for (const [list, wanted] of Object.entries(namedValues) as [ListName, readonly string[]][]) {
      const at = codebookFiles.get(list);
      const ids = codebook.lists[list].values.map(({ id }) => id);
      for (const id of wanted) {
        if (at && !ids.includes(id)) report(at, ['values'], missing(id, ids));
      }
    }
  },
};

const missing = (id: string, known: readonly string[]): Finding => ({
  message: 'is missing, and the code knows it by name',
  found: `no “${id}”`,
  tip: [didYouMean(id, known), `put it back, or change ${PLACE}`].filter(Boolean).join(' '),
});

/** A file that is not there has no place to point at but its beginning. */
const fileOf = (file: string): Located => ({ file, locate: () => ({ line: 1, column: 1 }) });
