import type { Written } from './index.ts';

/** A message: what each written language says, and what it says of one thing where that differs. */
export interface Message extends Readonly<Record<Written, string>> {
  readonly one?: Readonly<Partial<Record<Written, string>>>;
  /** The Traditional form, where deriving it goes wrong. */
  readonly hant?: string;
}
