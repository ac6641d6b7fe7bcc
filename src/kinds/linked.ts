import type { z } from 'zod';
import type { Codebook } from '../schema/index.ts';
import type { RefKind } from '../schema/references.ts';
import type { Records } from './index.ts';

/** A record of a kind in the linked corpus. */
export type RecordOf<K> = K extends keyof Records ? Records[K] : never;

/** A value with records in the place of the ids that name them. */
type WithRecords<T> = T extends string
  ? [RefKind<T>] extends [never]
    ? T
    : RecordOf<RefKind<T>>
  : T extends readonly (infer Item)[]
    ? WithRecords<Item>[]
    : T extends object
      ? { [Field in keyof T]: WithRecords<T[Field]> }
      : T;

/** A record as its file states it. */
export type Stated<Schema extends (codebook: Codebook) => z.ZodType> = z.infer<ReturnType<Schema>>;

/** A record of a schema in the linked corpus: with its id, and records in the place of ids. */
export type Linked<Schema extends (codebook: Codebook) => z.ZodType> = WithRecords<
  Stated<Schema>
> & { id: string };

/** A record some of whose optional lists are always there, empty where its file leaves them out. */
export type Filled<T, Fields extends keyof T> = Omit<T, Fields> & Required<Pick<T, Fields>>;
