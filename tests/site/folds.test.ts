import { beforeAll, expect, inject, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { pageOfEachKind } from './support/kinds.ts';
import { signsAtStarts } from './support/lines.ts';
import { expectNone } from './support/report.ts';

const { forEach } = useBrowser();
const root = inject('root');
/** One language in Chinese, one in Latin letters: words of both widths. */
const sample = pageOfEachKind(['zh', 'en']);

/** Opens all that folds; says how much did, and what reaches over the page's right edge. */
function openAll(): { folds: number; sideways: string[] } {
  const folds = [...document.querySelectorAll('details')];
  for (const fold of folds) fold.open = true;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return { folds: folds.length, sideways: [] };
  const wide = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .slice(0, 3)
    .map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
  return {
    folds: folds.length,
    sideways: [`${scrollWidth} of ${clientWidth} px: ${wide.join(', ')}`],
  };
}

/** At 200 % a screen of 1280 pixels has 640. */
const WIDTHS = [320, 390, 640];
const HEIGHT = 800;

/** By the width, what opened and what is wrong; each page is loaded once, and its window widened. */
const seen = new Map(WIDTHS.map((width) => [width, { folds: 0, wrong: [] as string[] }]));
beforeAll(async () => {
  await forEach(sample, {}, async (page, { path }) => {
    await page.setViewportSize({ width: WIDTHS[0] ?? 0, height: HEIGHT });
    await page.goto(root + path);
    for (const [width, at] of seen) {
      await page.setViewportSize({ width, height: HEIGHT });
      const opened = await page.evaluate(openAll);
      // Lines of a phone; those of a wide screen are looked at with its titles.
      const signs = width === 390 ? (await page.evaluate(signsAtStarts)).wrong : [];
      at.wrong.push(
        ...[...opened.sideways, ...signs.map((text) => `begins a line: ${text}`)].map(
          (text) => `${path}: ${text}`,
        ),
      );
      at.folds += opened.folds;
    }
  });
});

test.each(WIDTHS)(
  'with every fold open no kind of page scrolls sideways, nor begins a line with a dot, %i pixels wide',
  (width) => {
    expect(seen.get(width)?.folds).toBeGreaterThan(50);
    expectNone(seen.get(width)?.wrong ?? ['not looked at']);
  },
);
