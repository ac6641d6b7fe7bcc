import { contactIn } from '../contact.ts';
import type { Rule } from '../types.ts';
import { memo } from '../../shared/memo.ts';
import { allParts, stringsIn } from '../visit.ts';

/** Checksums and the addresses of pages are long runs of digits by nature. */
const EXEMPT: readonly (string | number | undefined)[] = ['sha256', 'link'];

/** Contact data have been taken out of the documents and must not come back. */
export const contact: Rule = {
  name: 'contact',
  demands: 'No text holds a telephone number or an e-mail address.',
  check(context, report) {
    for (const { at, base, data } of allParts(context)) {
      for (const { path, what } of contactsIn(data as object)) {
        report(at, [...base, ...path], {
          message: `holds what looks like ${what[0]}`,
          found: what[1],
          tip: 'take it out; contact data must not enter the project',
        });
      }
    }
  },
};

/** What looks like contact data in a record; one that has not changed is not gone through again. */
const contactsIn = memo((data: object) =>
  stringsIn(data).flatMap(({ key, path, value }) => {
    const what = EXEMPT.includes(key) ? undefined : contactIn(value);
    return what ? [{ path: path(), what }] : [];
  }),
);
