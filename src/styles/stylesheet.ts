import { transform } from 'esbuild';
import type { Corpus } from '../corpus/index.ts';
import { wholeOf } from '../corpus/parts.ts';
import { sheetCss } from '../paper/css/index.ts';
import { memo } from '../shared/memo.ts';
import { oldestBrowsers } from '../shared/oldest-browsers.ts';
import { views } from '../views/index.ts';
import { cascade } from './cascade.ts';
import { elementsAsked, type PageMarkup } from './found.ts';
import { footOfSheets } from './foot.ts';
import { madeBy } from './made.ts';
import { compoundsIn, rulesOf, rulesUsed, type CssRule } from './rules.ts';

const files = import.meta.glob<string>(
  [
    './*.css',
    '../*/style.css',
    '../*/style.print.css',
    '../views/*/style.css',
    '../views/*/style.*.css',
  ],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

const options = {
  loader: 'css',
  minify: true,
  charset: 'utf8',
  target: oldestBrowsers,
} as const;

type Jurisdictions = Corpus['jurisdictions'];

/** The whole style of the site: the project's own files, then a colour a jurisdiction. */
export const stylesheet = (corpus: Corpus): string =>
  `${siteCss()}\n${colours(corpus.jurisdictions)}`;

/** The whole style of the printed briefing, which the pages of briefings have beside the site's. */
export const sheetStyles = ({ jurisdictions }: Corpus): string =>
  // Paper is white in the dark too.
  sheetCss(`.briefing { ${tones(jurisdictions, 'light')} }`);

/** What a page's style depends on. */
export interface Styled extends PageMarkup {
  /** Its scripts, which may make what its style asks for. */
  scripts: readonly { version: string; text: string }[];
  /** Whether it shows the sheets of a briefing. */
  sheets?: boolean;
  /** What the foot of each sheet of a page without such sheets says beside its number. */
  foot?: string;
}

/**
 * The style of one page, to stand in it, so that no page waits for a style sheet: the rules that can
 * find something there, in the order of the cascade, and the colours of the jurisdictions it names.
 * @returns minified
 */
export async function styleOf(
  corpus: Corpus,
  { language, html, scripts, sheets, foot }: Styled,
): Promise<string> {
  // A part of the corpus may lack a jurisdiction that its page names.
  const whole = wholeOf(corpus);
  const used = await usedOn(whole);
  const marked = new Set([...html.matchAll(/\bj-([\w-]+)/g)].map(([, id]) => id));
  return [
    used({ language, html }, scripts),
    colours(whole.jurisdictions.filter(({ id }) => marked.has(id))),
    sheets ? await sheetMinified(whole) : '',
    sheets || foot === undefined ? '' : footOfSheets(foot),
  ].join('');
}

const siteCss = (): string => cascade(files, Object.keys(views)).join('\n');

const minified = async (css: string): Promise<CssRule[]> =>
  rulesOf((await transform(css, options)).code);

/**
 * Of the site's rules those that can find something, as text. Hundreds of pages are made of the same
 * elements, so that each choice is made once.
 */
const usedOn = memo(async (_: Corpus) => {
  const rules = await minified(siteCss());
  const asked = [...compoundsIn(rules)];
  const finders = new Map<string, ReturnType<typeof elementsAsked>>();
  const chosen = new Map<string, string>();
  return (page: PageMarkup, scripts: Styled['scripts']): string => {
    const key = scripts.map(({ version }) => version).join();
    const find = finders.get(key) ?? elementsAsked(asked, madeBy(scripts.map(({ text }) => text)));
    finders.set(key, find);
    const found = find(page);
    const has = asked.map((compound) => (found.has(compound) ? '1' : '')).join();
    const used = chosen.get(has) ?? rulesUsed(rules, (compound) => found.has(compound));
    chosen.set(has, used);
    return used;
  };
});

/** All of it: what prints the sheet puts the site's address and its picture onto it first. */
const sheetMinified = memo(
  async (corpus: Corpus) => (await transform(sheetStyles(corpus), options)).code,
);

function colours(jurisdictions: Jurisdictions): string {
  const classes = jurisdictions.map(({ id }) => `.j-${id}{--c:var(--j-${id})}`);
  return [
    `:root{${tones(jurisdictions, 'light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${tones(jurisdictions, 'dark')}}}`,
    ...classes,
  ].join('');
}

const tones = (jurisdictions: Jurisdictions, tone: 'light' | 'dark'): string =>
  jurisdictions.map(({ id, colour }) => `--j-${id}:${colour[tone]};`).join('');
