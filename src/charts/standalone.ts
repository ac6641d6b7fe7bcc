import type { Faces } from '../languages/index.ts';
import { balance, wrap } from './measure.ts';
import { el, escapeMarkup, place, rule, textAt } from './svg.ts';

/** The colours by the names of their variables, without the two hyphens. */
export type Palette = Readonly<Record<string, string>>;

/** A chart as it leaves the site: what a picture that stands alone has to say. */
export interface StandaloneChart {
  /** The `<svg>` element of the chart, as it stands in the page. */
  svg: string;
  /** The finding. */
  title: string;
  description: string;
  /** What it rests on, whose it is, and its date. */
  source: string;
  palette: Palette;
  /** Whose faces its words are set in. */
  faces: Faces;
  tag: string;
}

/** The page's colours by day, on white: a picture is pasted onto white pages. */
export const paper: Palette = {
  paper: '#ffffff',
  ink: '#1d1b18',
  soft: '#665f55',
  line: '#dcd6ca',
  wash: '#f4f1ea',
  accent: '#a8371f',
};

/**
 * The page's faces: a file cannot take them from the style sheet. The western sans serif is
 * named: programs that are no browsers do not know `system-ui`, and what it stands for on some
 * machines is wider than the lines were measured for.
 */
export const faces: Record<Faces, { song: string; hei: string }> = {
  mainland: {
    song: "'Songti SC', 'Source Han Serif SC', 'Noto Serif CJK SC', 'Noto Serif SC', SimSun, serif",
    hei: "'PingFang SC', 'Microsoft YaHei', 'Source Han Sans SC', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif",
  },
  'hong-kong': {
    song: "'Songti TC', 'Source Han Serif HC', 'Noto Serif CJK HK', 'Noto Serif CJK TC', PMingLiU, serif",
    hei: "'PingFang HK', 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK HK', 'Noto Sans CJK TC', system-ui, sans-serif",
  },
  western: {
    song: "Charter, 'Iowan Old Style', Georgia, Cambria, 'Noto Serif', 'Liberation Serif', 'Times New Roman', 'DejaVu Serif', 'Songti SC', 'Noto Serif CJK SC', serif",
    hei: "'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'Liberation Sans', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
  },
};

const MARGIN = 32;
const TITLE = { size: 21, leading: 30 };
/** The share of the width that the title may fill: display faces differ much in width. */
const TITLE_SHARE = 0.9;
const SOURCE = { size: 12, leading: 18 };

/**
 * A chart as a picture that stands alone: finding, picture and source line on white, nothing
 * fetched, no style sheet, every colour and face written out where it is used, so that programs
 * that know neither variables nor style sheets draw it as browsers do.
 */
export function standalone(chart: StandaloneChart): string {
  const { width, height, inner } = picture(chart.svg);
  const { song, hei } = faces[chart.faces];
  const title = balance(chart.title, width * TITLE_SHARE, TITLE.size, true);
  const source = wrap(chart.source, width, SOURCE.size);
  const titleHeight = title.length * TITLE.leading + 16;
  const sourceTop = titleHeight + height + 26;
  const sourceHeight = source.length * SOURCE.leading;
  const [fullWidth, fullHeight] = [
    width + 2 * MARGIN,
    Math.ceil(sourceTop + sourceHeight + 2 * MARGIN),
  ];
  const drawn = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${fullWidth} ${fullHeight}`,
      width: fullWidth,
      height: fullHeight,
      role: 'img',
      'aria-labelledby': 'title desc',
      'xml:lang': chart.tag,
      fill: 'var(--ink)',
      'font-family': hei,
    },
    el('title', { id: 'title' }, escapeMarkup(chart.title)),
    el('desc', { id: 'desc' }, escapeMarkup(chart.description)),
    el('rect', { width: fullWidth, height: fullHeight, fill: 'var(--paper)' }),
    place(
      MARGIN,
      MARGIN,
      textAt(title, { x: 0, y: TITLE.size, ...TITLE, bold: true, class: 'display' }),
      place(0, titleHeight, inner),
      rule(0, sourceTop - 14, width, sourceTop - 14),
      textAt(source, { x: 0, y: sourceTop + SOURCE.size, ...SOURCE, soft: true }),
    ),
  );
  return writtenOut(drawn, chart.palette, song);
}

/** A chart as a picture of its own that a caption will stand over: without finding and source line. */
export function uncaptioned({
  svg,
  palette,
  faces: own,
  tag,
}: Pick<StandaloneChart, 'svg' | 'palette' | 'faces' | 'tag'>): string {
  const { width, height, inner } = picture(svg);
  const { song, hei } = faces[own];
  const drawn = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'xml:lang': tag,
      fill: 'var(--ink)',
      'font-family': hei,
    },
    inner,
  );
  return writtenOut(drawn, palette, song);
}

/** Colours and faces where they are used, and characters in the place of their names. */
const writtenOut = (drawn: string, palette: Palette, song: string): string =>
  resolve(drawn, palette)
    .replaceAll(/ class="([^"]*)"/g, (_, names: string) =>
      names.split(' ').includes('display') ? ` font-family="${song}"` : '',
    )
    .replaceAll('&nbsp;', '\u00a0');

/** The size of a chart and what is in it, without the root, its name and its description. */
function picture(svg: string): { width: number; height: number; inner: string } {
  const found = /^\s*<svg\b[^>]*\bviewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/.exec(svg);
  if (!found) throw new Error('this is no chart: it has no view box');
  const inner = svg
    .slice(found[0].length)
    .replace(/<\/svg>\s*$/, '')
    .replace(/^\s*<title\b[^>]*>[^<]*<\/title>/, '')
    .replace(/^\s*<desc\b[^>]*>[^<]*<\/desc>/, '');
  return { width: Number(found[1]), height: Number(found[2]), inner };
}

/**
 * Colours in the place of variables.
 * @throws when a variable has no colour: it would be drawn black, or not at all
 */
const resolve = (svg: string, palette: Palette): string =>
  svg.replaceAll(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => {
    const colour = palette[name];
    if (colour === undefined) throw new Error(`the palette has no colour “${name}”`);
    return colour;
  });
