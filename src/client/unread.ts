import { sayUnread } from '../filters/client/unread.ts';

// The address as it was found, by the script that has fetched this one.
addEventListener('unread', ({ detail }) => {
  sayUnread(detail);
});
