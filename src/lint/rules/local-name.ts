import { original } from '../../languages/index.ts';
import { isLocalName } from '../local-name.ts';
import type { Rule } from '../types.ts';

/** A name that every city has for a body of its own is that of one body in one place alone. */
export const localName: Rule = {
  name: 'local-name',
  demands:
    'A body is called by its whole name; an alias as 市科技局, which every city has, is one of a body ' +
    'whose home is stated, and holds in the documents of that place alone.',
  check({ entries }, report) {
    for (const at of entries.organisation) {
      const { name, aliases = [], home } = at.data;
      if (isLocalName(name[original])) {
        report(at, ['name', original], {
          message: 'is a name that bodies of many places have',
          found: name[original],
          tip: `write the whole name, with its place, and “${name[original]}” under aliases`,
        });
      }
      for (const [i, alias] of aliases.entries()) {
        if (home !== undefined || !isLocalName(alias)) continue;
        report(at, ['aliases', i], {
          message: 'is a name that bodies of many places have, and this one has no home',
          found: alias,
          tip: 'add the field “home” with the jurisdiction in whose documents it has that name',
        });
      }
    }
  },
};
