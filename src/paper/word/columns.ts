import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { textWidth } from '../../charts/measure.ts';
import { isShort } from '../cells.ts';
import { size } from './geometry.ts';

/** An em of a table's text, in twips. */
const EM = size.small * 10;

/** Faces differ by a little: a label has to fit in each, in ems. */
const SLACK = 0.5;

/** How much wider than the narrowest the widest of the other columns may be. */
const SPREAD = 2;

const ems = (text: string): number => textWidth(text, 1);

/**
 * The widths of a table's columns, which add up to the measure: labels and amounts keep to one
 * line, and the rest is shared out by how much each column says.
 * @param measure the width of the text block, in twips
 * @param padding on either side of a cell, in twips
 */
export function columnWidths(node: Table, measure: number, padding: number): number[] {
  const columns = (node.children[0]?.children ?? []).map((_, column) =>
    node.children.map((row) => toString(row.children[column] ?? { type: 'text', value: '' })),
  );
  const longest = columns.map((cells) => Math.max(...cells.map(ems)));
  const short = columns.map((cells) => cells.every(isShort));
  const needed = longest.map((width) => Math.ceil((width + SLACK) * EM + 2 * padding));
  const kept = needed.reduce((sum, width, i) => (short[i] ? sum + width : sum), 0);
  // Where all are short, they share the measure by what they need.
  if (short.every(Boolean)) return shared(needed, measure);
  const said = columns.map((cells, i) =>
    short[i] ? 0 : cells.reduce((sum, cell) => sum + ems(cell), 0),
  );
  const least = Math.max(...said) / SPREAD;
  const rest = shared(
    said.map((much, i) => (short[i] ? 0 : Math.max(much, least))),
    measure - kept,
  );
  return needed.map((width, i) => (short[i] ? width : (rest[i] ?? 0)));
}

/** A width shared out by weights; the last column with one takes what rounding leaves. */
function shared(weights: readonly number[], width: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.floor((width * weight) / total));
  const left = width - parts.reduce((sum, part) => sum + part, 0);
  const last = weights.findLastIndex((weight) => weight > 0);
  return parts.map((part, i) => (i === last ? part + left : part));
}
