import { claims } from '../claims.ts';
import type { Located, Path, Rule } from '../types.ts';

/** Ids that something else already goes by, each with what that is. */
const RESERVED: readonly { pattern: RegExp; taken: string }[] = [
  // Microsoft Learn, “Naming Files, Paths, and Namespaces”: with any extension, in any folder.
  {
    pattern: /^(?:con|prn|aux|nul|com\d|lpt\d)$/,
    taken: 'a device on Windows, where no file has it',
  },
  { pattern: /^index$/, taken: 'the page that hosts give for a folder' },
  { pattern: /^part-\d+$/, taken: 'the further pages of a list that takes several' },
  { pattern: /^of$/, taken: 'the folder of lists that are read by jurisdiction' },
  { pattern: /^any-two$/, taken: 'the folder of the pages for any two columns' },
  { pattern: /^constructor$/, taken: 'a property that every object of a script has' },
];

/** Ids become files, folders, addresses and names in scripts; none may be taken there already. */
export const reservedName: Rule = {
  name: 'reserved-name',
  demands:
    'No id is a name that file systems, hosts, scripts or the site’s own pages take already.',
  check(context, report) {
    const tell = (at: Located, path: Path, id: string) => {
      const taken = RESERVED.find(({ pattern }) => pattern.test(id))?.taken;
      if (taken === undefined) return;
      report(at, path, {
        message: `is taken: it is ${taken}`,
        found: id,
        tip: `choose another id, such as “${id}-1”, or a word more`,
      });
    };
    for (const path of context.paths) {
      const at = { file: `content/${path}`, locate: () => ({ line: 1, column: 1 }) };
      for (const name of path.replace(/\.ya?ml$/, '').split('/')) tell(at, [], name);
    }
    for (const { at, path, key } of claims(context)) {
      if (path.at(-1) === 'id') tell(at, path, key);
    }
  },
};
