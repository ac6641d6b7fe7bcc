import type { Rule } from '../types.ts';

/** Who is read against whom is said once, of two columns. */
export const readAgainst: Rule = {
  name: 'read-against',
  demands:
    'What a jurisdiction is read against is another column, and each two are named once, by either.',
  check({ entries }, report) {
    const columns = new Map(entries.jurisdiction.map(({ id, data }) => [id, data.column]));
    const seen = new Map<string, string>();
    for (const at of entries.jurisdiction) {
      for (const [i, id] of (at.data.read_against ?? []).entries()) {
        const place = ['read_against', i];
        // Whether there is such a record is asked elsewhere.
        if (!columns.has(id)) continue;
        if (id === at.id) report(at, place, { message: 'is the jurisdiction itself', found: id });
        else if (!at.data.column || columns.get(id) === false) {
          const context = at.data.column ? id : at.id;
          report(at, place, {
            message: `cannot be read against it: ${context} is context and no column`,
            found: id,
          });
        } else {
          const two = [at.id, id].sort().join(' ');
          const other = seen.get(two);
          if (other)
            report(at, place, { message: 'are two named before', found: `${id}, in ${other}` });
          else seen.set(two, at.file);
        }
      }
    }
  },
};
