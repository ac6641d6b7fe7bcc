import type { Written } from '../../languages/index.ts';
import type { messages } from './index.ts';

/** The key of a message. */
export type MessageKey = keyof typeof messages;

/** The names of the holes of a text: `{name}` in 在{name}办 gives 'name'. */
type HolesIn<Said extends string> = Said extends `${string}{${infer Name}}${infer Rest}`
  ? Name | HolesIn<Rest>
  : never;

/** What a message asks for: every hole of its texts, and `n` where it has a singular. */
type HolesOf<Message> =
  | (Message extends Record<Written, string> ? HolesIn<Message[Written]> : never)
  | (Message extends { one: object } ? 'n' : never);

/** The holes of every message, by key. */
type Holes = { [Key in MessageKey]: HolesOf<(typeof messages)[Key]> };

/** The keys of the messages without a hole: they are said without values. */
export type PlainKey = {
  [Key in MessageKey]: [Holes[Key]] extends [never] ? Key : never;
}[MessageKey];

/** Values for the holes of a message; where the key is one of several, for those of them all. */
export type Params<Key extends MessageKey> = {
  readonly [Name in Holes[Key]]: string | number;
};

/** What follows a key: nothing, or the values of its holes. */
export type Filling<Key extends MessageKey> = [Holes[Key]] extends [never]
  ? []
  : [params: Params<Key>];
