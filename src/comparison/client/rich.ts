import { fillOnPage } from '../../client/fill.ts';
import type { CopyableData } from '../wire.ts';
import { safeText } from '../../shared/safe-text.ts';
import { sourcesShown, type Shown, type ShownCell, type ShownMeasure } from './shown.ts';

/** Word and WPS draw the borders that a cell states itself; Excel keeps such a break in one cell. */
const CELL = 'border:1px solid #000;padding:3pt 5pt;vertical-align:top;text-align:left';
const BREAK = '<br style="mso-data-placement:same-cell">';

/** What a comparison shows as a table to paste: as HTML, and as text with tabs. */
export function comparisonTable(shown: Shown, data: CopyableData): { html: string; plain: string } {
  const head = [
    shown.corner,
    ...shown.columns.map((id) => [data.columns[id] ?? id, data.basis[id] ?? '']),
  ].map((lines) => [lines].flat().filter((line) => line !== ''));
  const rows = shown.rows.map(({ label, cells }) => ({
    label,
    cells: cells.map((cell) => linesOf(cell, data)),
  }));
  const notes = notesOf(shown, data);
  const html = [
    `<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse">`,
    `<caption style="text-align:left">${escape(shown.caption)}</caption>`,
    `<thead><tr>${head.map((lines) => cellHtml('th', lines)).join('')}</tr></thead><tbody>`,
    ...rows.map(
      ({ label, cells }) =>
        `<tr>${cellHtml('th', [label])}${cells.map((lines) => cellHtml('td', lines)).join('')}</tr>`,
    ),
    '</tbody></table>',
    ...notes.map((note) => `<p>${escape(note)}</p>`),
  ].join('');
  const plain = [
    [shown.caption],
    head.map((lines) => lines.join(' ')),
    ...rows.map(({ label, cells }) => [label, ...cells.map((lines) => lines.join(' | '))]),
    ...notes.map((note) => [note]),
  ];
  return { html, plain: plain.map((row) => row.map(flat).join('\t')).join('\n') };
}

function linesOf(cell: ShownCell, data: CopyableData): string[] {
  if (cell.kind === 'empty') return [cell.says];
  const also = cell.also.map((measure) => lineOf(measure, data));
  return [
    ...cell.main.map((measure) => lineOf(measure, data)),
    ...(also.length > 0
      ? [`${data.words['also'] ?? ''}${data.words['colon'] ?? ''}`, ...also]
      : []),
  ];
}

/** “◑ 计划 推出……服务 300套（苏报 ¶22，转述）”: mark, word, title, figures, passage, whose word. */
function lineOf({ id, title, figures }: ShownMeasure, data: CopyableData): string {
  const measure = data.measures[id];
  const commitment = measure?.commitment ?? '';
  const places = (measure?.passages ?? []).map(
    ([source, paragraph]) => `${data.sources[source]?.short ?? source} ¶${paragraph}`,
  );
  const from = [...places, data.voices[measure?.voice ?? ''] ?? ''].join(data.words['comma'] ?? '');
  const bare = data.bareBalls[measure?.basis ?? ''];
  const said = bare === undefined ? '' : (data.bases[measure?.basis ?? ''] ?? '');
  const mark = [
    `${bare ?? data.balls[commitment] ?? ''} ${data.commitments[commitment] ?? ''}`,
    said && fillOnPage(data.words['paren'], { text: said }),
  ].join('');
  return `${[mark, title, ...figures].join(' ')}${fillOnPage(data.words['paren'], { text: from })}`;
}

/** Under the table: the filters, the documents in full, the address, the date. */
function notesOf(shown: Shown, data: CopyableData): string[] {
  const sources = sourcesShown(shown, data).map((id, i) => {
    const { short, title, citation } = data.sources[id] ?? { short: id, title: '', citation: '' };
    const about = title === '' ? '' : `${title}. `;
    return `[${i + 1}] ${short}${data.words['colon'] ?? ''}${about}${citation}`;
  });
  return [
    shown.filters,
    ...(sources.length > 0 ? [data.words['sources'] ?? '', ...sources] : []),
    data.latest,
    shown.address,
  ].filter((note) => note !== '');
}

const cellHtml = (tag: 'th' | 'td', lines: readonly string[]): string =>
  `<${tag} style="${CELL}">${lines.map((line) => escape(safeText(line))).join(BREAK)}</${tag}>`;

/** A field of text with tabs: one line, and nothing that a sheet would run. */
const flat = (text: string): string => safeText(text.replaceAll(/\s+/g, ' '));

const escape = (text: string): string =>
  text.replaceAll(
    /[&<>"]/g,
    (character) =>
      ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character,
  );
