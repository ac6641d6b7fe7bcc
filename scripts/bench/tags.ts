import { hcl } from 'd3';
import { marks } from '../../src/kinds/jurisdiction.ts';
import { LONGEST } from '../../src/lint/rules/title-length.ts';
import type { Entry } from '../../src/lint/types.ts';
import type { Copies } from './copy.ts';
import { suffixOf } from './names.ts';

/** The fields of a record. */
export type RecordFields = Record<string, unknown>;

/** The fields by which readers tell records apart: texts, or words as printed. */
const TITLES = ['name', 'title', 'short', 'number', 'term'];

/** A record whose title says which copy it is; other spellings of a body's name are left out. */
export function tagged({ kind, data }: Entry, { generation, round }: Copies): RecordFields {
  const copy = kind === 'jurisdiction' ? String(generation) : suffixOf(generation, round);
  // A title that ends with the name of a body, or with a term, is not to read as that of its copy.
  const tag = kind === 'organisation' || kind === 'term' ? ` (${copy})` : ` ${copy}`;
  const fields = { ...(data as unknown as RecordFields) };
  delete fields['aliases'];
  for (const field of TITLES.filter((name) => name in fields)) {
    const value = fields[field];
    fields[field] =
      typeof value === 'string'
        ? value + tag
        : Object.fromEntries(
            Object.entries(value as Record<string, string>).map(([key, text]) => [
              key,
              withTag(text, tag, field === 'title' ? LONGEST.title : LONGEST.name),
            ]),
          );
  }
  return fields;
}

/** A text with its tag, without the last words for which there is no room then. */
function withTag(text: string, tag: string, most: number): string {
  let kept = text;
  while (kept.length + tag.length > most) kept = kept.replace(/\s*\S+$/, '');
  return kept + tag;
}

/** Another colour of the same lightness, and a mark that is free while there is one, for a copy of a jurisdiction. */
export function colours(
  id: string,
  { colour }: RecordFields,
  { template, generation }: Copies,
): RecordFields {
  const turned = Object.entries(colour as Record<string, string>).map(([ground, hex]) => {
    const { h, c, l } = hcl(hex);
    return [ground, hcl(h + generation * 47, c, l).formatHex()];
  });
  const place = (generation - 1) * template.columns.length + template.columns.indexOf(id);
  const free = marks.filter((mark) => !template.marks.includes(mark));
  const mark = free[place] ?? marks[place % marks.length];
  return { colour: Object.fromEntries(turned) as RecordFields, mark };
}
