import { didYouMean } from '../lint/nearest.ts';
import type { Problem } from '../lint/types.ts';
import { kindIn, kindNames, kinds, type Kind } from '../kinds/index.ts';

/** Where a content file belongs: a record of a kind, or a problem with its name. */
export type FilePlace = { kind: Kind; id: string } | { problem: Problem };

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * A name as an id would spell it; empty when nothing of it can stand in an id.
 * @example slugOf('Talent_Flats') // 'talent-flats'
 */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * Reads kind and id from a file's path: the path is the id.
 * @example classify('measures/shenzhen/talent-flats.yaml') // measure shenzhen/talent-flats
 */
export function classify(path: string): FilePlace {
  const problem = (message: string, more: Partial<Problem>): FilePlace => ({
    problem: {
      file: `content/${path}`,
      line: 1,
      column: 1,
      field: '',
      rule: 'file-name',
      message,
      ...more,
    },
  });
  const parts = path.split('/');
  const folder = parts[0] ?? '';
  const folders = kindNames.map((name) => kinds[name].folder);
  const kind = kindIn(folder);
  if (!kind) {
    return problem('is in a folder that holds no kind of record', {
      found: folder,
      allowed: [...folders, 'codebook'].join(', '),
      tip: didYouMean(folder, folders),
    });
  }
  const depth = kinds[kind].depth;
  if (parts.length !== depth + 1) {
    return problem('is at the wrong depth', {
      found: path,
      allowed: depth === 1 ? `${folder}/<id>.yaml` : `${folder}/<jurisdiction>/<id>.yaml`,
    });
  }
  if (!path.endsWith('.yaml')) {
    return problem('has the wrong ending', { found: parts.at(-1), allowed: '<id>.yaml' });
  }
  const names = path.slice(folder.length + 1, -'.yaml'.length).split('/');
  const bad = names.find((name) => !SLUG.test(name));
  if (bad !== undefined) {
    const better = slugOf(bad);
    return problem('has a name that cannot be an id', {
      found: bad,
      allowed: 'lower-case letters and digits, joined by hyphens',
      tip: better === '' ? undefined : `rename it to “${better}”`,
    });
  }
  return { kind, id: names.join('/') };
}
