import type { ContentFile } from '../../src/lint/types.ts';
import { addLens } from './add-lens.ts';
import { renameId } from './rename.ts';

/** A change of many content files at once. */
export interface Migration {
  /** What it is called with. */
  usage: string;
  about: string;
  /** How many arguments it takes: at least, at most. */
  takes: [number, number];
  /** The files as they are to be; those that stay are given as they were. */
  run(files: readonly ContentFile[], args: readonly string[]): ContentFile[];
}

/** Every migration, by the name under which it is called. */
export const migrations: Readonly<Record<string, Migration>> = {
  'add-lens': {
    usage: 'add-lens LENS [CATEGORY]',
    about:
      'gives every measure a list of categories under a new lens whose file is written: empty, ' +
      'or with the category that all have until they are coded',
    takes: [1, 2],
    run: (files, [lens = '', category]) => addLens(files, lens, category),
  },
  rename: {
    usage: 'rename LIST OLD NEW',
    about:
      'renames an id of a list of the codebook (commitments, lenses/theme) there and wherever ' +
      'records, codings, findings and briefings name it',
    takes: [3, 3],
    run: (files, [list = '', from = '', to = '']) => renameId(files, list, from, to),
  },
};
