import type { Script } from '../../languages/index.ts';
import {
  BLOCK,
  CELL_SIDE,
  GRID,
  INDENT,
  LINE,
  LINES,
  MARGIN,
  NUMBER_BELOW,
  POINTS,
  SHEET,
  SIZE,
} from '../geometry.ts';

const mm = (value: number): string => `${Number(value.toFixed(2))}mm`;

/** From the text block to the number, whose dash is in the middle of its line. */
const GAP = Math.ceil((NUMBER_BELOW - SIZE.page / 2 / POINTS) * 10) / 10;
const IN = `${SIZE.page}pt`;

/** A line of the page that small print or Latin text has more of. */
const share = (lines: number): string =>
  lines === GRID.lines ? mm(LINE) : `calc(${mm(LINE)} * ${GRID.lines} / ${lines})`;

/** The geometry of the sheet as custom properties, `--sheet-…`. */
export function geometryProperties(): string {
  const values: Record<string, string> = {
    short: mm(SHEET.width),
    long: mm(SHEET.height),
    top: mm(MARGIN.top),
    bottom: mm(MARGIN.bottom),
    bound: mm(MARGIN.bound),
    cut: mm(MARGIN.cut),
    'block-width': mm(BLOCK.width),
    'block-height': mm(BLOCK.height),
    line: mm(LINE),
    'cell-side': mm(CELL_SIDE),
    'number-gap': mm(GAP),
    ...Object.fromEntries(
      (['title', 'caption', 'issued', 'small', 'page'] as const).map((name) => [
        `size-${name}`,
        `${SIZE[name]}pt`,
      ]),
    ),
  };
  const of = (script: Script) => ({
    'size-text': `${script === 'latin' ? SIZE.latin : SIZE.text}pt`,
    pitch: share(LINES[script].text),
    'small-pitch': share(LINES[script].small),
    indent: `${INDENT[script]}em`,
  });
  return [
    rule(':root', properties({ ...values, ...of('han') })),
    rule(':root:not(:lang(zh))', properties(of('latin'))),
  ].join('\n');
}

const properties = (values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values).map(([name, value]) => `--sheet-${name}: ${value};`);

const rule = (selector: string, lines: readonly string[]): string =>
  `${selector} {\n${lines.join('\n')}\n}`;

/** Margins in the order of CSS: top, right, bottom, left. */
const margin = (...sides: readonly number[]): string => `margin: ${sides.map(mm).join(' ')};`;

/** A margin box with the page number, as `— 1 —`. */
const number = (box: string, ...lines: readonly string[]): string =>
  rule(`@${box}`, [
    "content: '— ' counter(page) ' —';",
    `font: ${SIZE.page}pt/1 SimSun, 'Songti SC', 'Noto Serif CJK SC', serif;`,
    ...lines,
  ]);

const sideways = (box: string, end: 'start' | 'end', padding: string): string =>
  number(
    box,
    'writing-mode: vertical-rl;',
    `padding: ${padding};`,
    `text-align: ${end};`,
    'vertical-align: top;',
  );

const empty = (box: string): string => rule(`@${box}`, ['content: none;']);

/**
 * The rules of the pages, which know no custom properties: margins that change sides, and the page
 * number in the outer corner. A turned sheet is bound like the others, and its number keeps its
 * place, which is now the left edge: below on odd pages, above on even ones.
 */
export function pageRules(): string {
  const { top, bottom, bound, cut } = MARGIN;
  return [
    rule('@page', ['size: A4;', margin(top, cut, bottom, bound)]),
    rule('@page :left', [
      margin(top, bound, bottom, cut),
      number('bottom-left', 'vertical-align: top;', `padding: ${mm(GAP)} 0 0 ${IN};`),
    ]),
    rule('@page :right', [
      number('bottom-right', 'vertical-align: top;', `padding: ${mm(GAP)} ${IN} 0 0;`),
    ]),
    rule('@page landscape', ['size: A4 landscape;', margin(bound, top, cut, bottom)]),
    rule('@page landscape:left', [
      margin(cut, top, bound, bottom),
      empty('bottom-left'),
      sideways('left-top', 'start', `${IN} ${mm(GAP)} 0 0`),
    ]),
    rule('@page landscape:right', [
      empty('bottom-right'),
      sideways('left-bottom', 'end', `0 ${mm(GAP)} ${IN} 0`),
    ]),
  ].join('\n');
}
