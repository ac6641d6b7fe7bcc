import type { Option } from './program.ts';

/** The options that several programs have: one name, one meaning, one default. */

/** Where the content lies. */
export const contentOption = {
  type: 'string',
  value: 'FOLDER',
  about: 'the content folder',
  default: 'content',
} as const satisfies Option;

/** Where the built site lies. */
export const outOption = {
  type: 'string',
  value: 'FOLDER',
  about: 'the folder of the built site',
  default: 'dist',
} as const satisfies Option;

/** Where the texts of the documents lie, for a host that has them. */
export const textsOption = {
  type: 'string',
  value: 'FOLDER',
  about: 'the folder with the documents’ texts, as audit takes it; each is then shown in full',
} as const satisfies Option;

/** Where the site is served. */
export const portOption = {
  type: 'string',
  value: 'NUMBER',
  about: 'the port to serve at',
  default: '4321',
} as const satisfies Option;

/** From where the site that is served can be reached. */
export const hostOption = {
  type: 'string',
  value: 'ADDRESS',
  about: 'the address to serve at; 0.0.0.0 for all of the network',
  default: '127.0.0.1',
} as const satisfies Option;

/** The one that is looked at, of the sources or briefings that there are. */
export const onlyOption = {
  type: 'string',
  value: 'ID',
  about: 'look at this source or briefing alone',
} as const satisfies Option;
