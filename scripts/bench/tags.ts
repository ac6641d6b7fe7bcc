import { hcl } from 'd3';
import type { Entry } from '../../src/lint/types.ts';
import type { Copies } from './copy.ts';
import { suffixOf } from './names.ts';

/** The fields of a record. */
export type RecordFields = Record<string, unknown>;

/** The fields by which readers tell records apart: texts, or words as printed. */
const TITLES = ['name', 'title', 'short', 'number'];

/** A record whose title says which copy it is; other spellings of a body's name are left out. */
export function tagged({ kind, data }: Entry, { generation, round }: Copies): RecordFields {
  const tag = ` ${kind === 'jurisdiction' ? generation : suffixOf(generation, round)}`;
  const fields = { ...(data as unknown as RecordFields) };
  delete fields['aliases'];
  for (const field of TITLES.filter((name) => name in fields)) {
    const value = fields[field];
    fields[field] =
      typeof value === 'string'
        ? value + tag
        : Object.fromEntries(
            Object.entries(value as Record<string, string>).map(([key, text]) => [key, text + tag]),
          );
  }
  return fields;
}

const MARKS = ['triangle', 'circle', 'ring', 'square', 'star', 'diamond', 'cross', 'pentagon'];

/** Another colour of the same lightness, and another mark, for a copy of a jurisdiction. */
export function colours({ colour, mark }: RecordFields, generation: number): RecordFields {
  const turned = Object.entries(colour as Record<string, string>).map(([ground, hex]) => {
    const { h, c, l } = hcl(hex);
    return [ground, hcl(h + generation * 47, c, l).formatHex()];
  });
  const place = MARKS.indexOf(mark as string) + generation;
  return { colour: Object.fromEntries(turned) as RecordFields, mark: MARKS[place % MARKS.length] };
}
