import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { definitionOf, kinds, schemaOf, type Kind } from '../../src/kinds/index.ts';
import type { ContentFile, Entry } from '../../src/lint/types.ts';
import { evidenceOf } from '../../src/lint/visit.ts';
import { referenceFields, type Codebook } from '../../src/schema/index.ts';
import { copyName } from './names.ts';
import { colours, tagged, type RecordFields } from './tags.ts';
import type { Template } from './template.ts';

/** Which copy of a content's columns a record is to belong to. */
export interface Copies {
  template: Template;
  codebook: Codebook;
  /** Which copy of the jurisdictions, from 1. */
  generation: number;
  /** Which copy of the rest within these jurisdictions, from 1. */
  round: number;
  /** Whether the measure is copied alone, without what hangs on it. */
  single: boolean;
  /** The last whole round, whose documents and bodies a single measure names. */
  rounds?: number;
  /** Collects the ids that copies name. */
  used?: Set<string>;
  /** The records that are copied together, which decide what of a document stays silent. */
  cited?: readonly (readonly Entry[])[];
}

/** A record without a place in a file. */
export interface Copy {
  kind: Kind;
  id: string;
  data: RecordFields;
}

/** The file of a record. */
export const fileOf = ({ kind, id, data }: Copy): ContentFile => ({
  path: `${kinds[kind].folder}/${id}.yaml`,
  text: stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }),
});

/** A copy of a record under a name of its own, which refers to the copies beside it. */
export function copyRecord(at: Entry, copies: Copies): Copy {
  let data = tagged(at, copies);
  for (const { path, kind } of referenceFields(schemaOf(at.kind, copies.codebook))) {
    const name = (id: string): string | undefined => {
      const named = copyName(
        kind as Kind,
        id,
        at.kind === 'measure' && path[0] === 'parent',
        copies,
      );
      if (named !== undefined) copies.used?.add(named);
      return named;
    };
    data = withNames(data, path, name) as RecordFields;
  }
  const id = copyName(at.kind, at.id, true, copies) ?? at.id;
  return { kind: at.kind, id, data: finished(at, id, data, copies) };
}

/** What a kind of record has to state anew, beside names and references. */
function finished(at: Entry, id: string, data: RecordFields, copies: Copies): RecordFields {
  const place = copies.generation * 100_000 + copies.round * 100;
  const { lastOrder } = copies.template;
  const ordered = definitionOf(at.kind).ordered === true;
  const order = ordered ? { order: lastOrder + place + Number(data['order']) } : {};
  if (at.kind === 'jurisdiction') return { ...data, ...order, ...colours(at.id, data, copies) };
  if (at.kind !== 'source') return { ...data, ...order };
  const sha256 = createHash('sha256').update(id).digest('hex');
  return { ...data, sha256, silent: silentIn(at as Entry<'source'>, copies) };
}

/** Why each paragraph that no copy cites carries no evidence. */
function silentIn({ id, data }: Entry<'source'>, { cited, codebook }: Copies): unknown {
  const passages = (cited ?? []).flat().flatMap(evidenceOf);
  const told = new Set(
    passages.filter(({ value }) => value.source === id).map(({ value }) => value.paragraph),
  );
  const reasons = new Map(data.silent.map(({ paragraph, reason }) => [paragraph, reason]));
  const other = codebook.lists.silences.values.at(-1)?.id;
  return Array.from({ length: data.paragraphs }, (_, i) => i + 1)
    .filter((paragraph) => !told.has(paragraph))
    .map((paragraph) => ({ paragraph, reason: reasons.get(paragraph) ?? other }));
}

/**
 * A value with other names at a field. What stands there without a name is left out: the item of a
 * list, else the field.
 */
function withNames(
  value: unknown,
  field: readonly string[],
  name: (id: string) => string | undefined,
  top = true,
): unknown {
  const [head, ...rest] = field;
  if (value === undefined) return undefined;
  if (head === undefined) return name(value as string);
  if (head === '*') {
    return (value as unknown[])
      .map((item) => withNames(item, rest, name, false))
      .filter((item) => item !== undefined);
  }
  const { [head]: inner, ...others } = value as RecordFields;
  if (inner === undefined) return value;
  const renamed = withNames(inner, rest, name, false);
  if (renamed === undefined) return top ? others : undefined;
  return { ...(value as RecordFields), [head]: renamed };
}
