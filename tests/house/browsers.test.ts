import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { inProject } from '../../scripts/lib/paths.ts';
import { scriptNames } from '../../src/client/bundle.ts';
import { oldestBrowsers } from '../../src/shared/oldest-browsers.ts';

/** What the oldest browsers that the README names do not have; libraries are held to it too. */
const NEWER = new RegExp(
  [
    // Methods of arrays, sets, promises and texts.
    String.raw`\.(?:toSorted|toReversed|toSpliced|with|groupBy|fromAsync|withResolvers|isWellFormed|toWellFormed|union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom|getOrInsert|getOrInsertComputed|sumPrecise|toHex|toBase64|fromHex|fromBase64)\(`,
    String.raw`\b(?:Promise\.try|URL\.(?:can)?[Pp]arse|RegExp\.escape|Error\.isError|Iterator\.\w+|AbortSignal\.any)\(`,
    // Helpers of iterators, which arrays have had for long.
    String.raw`(?<!\b(?:Object|Array))\.(?:values|keys|entries|matchAll)\([^()]*\)\s*\.(?:map|filter|flatMap|reduce|forEach|some|every|find|take|drop|toArray)\(`,
    String.raw`\.(?:toArray|take|drop)\(`,
    // Regular expressions that are no script at all to those browsers.
    String.raw`/[dgimsuy]*v[dgimsuy]*[,;).]`,
    // Safari before 16.4 takes one that looks behind for a fault of the whole script.
    String.raw`\(\?<[=!]`,
    // Of the page, and of its language.
    String.raw`\.(?:checkVisibility|(?:show|hide|toggle)Popover|startViewTransition|setHTMLUnsafe|moveBefore|requestIdleCallback)\b`,
    String.raw`\.(?:role|aria[A-Z]\w*) = `,
    String.raw`\bIntl\.(?:Segmenter|DurationFormat)\b`,
  ].join('|'),
);

/** Made in functions of a library that no page calls: filling in documents that are there already. */
const UNCALLED = ['node_modules/docx/dist/index.mjs: (?<='];

/** The places of a script that is not made smaller where something newer is called, with their files. */
function newerIn(script: string): string[] {
  let file = '';
  return script.split('\n').flatMap((line) => {
    file = /^ *\/\/ ((?:src|node_modules)\/\S+)$/.exec(line)?.[1] ?? file;
    if (/^\s*(?:\*|\/\/|\/\*)/.test(line)) return [];
    const [found] = NEWER.exec(line) ?? [];
    if (found === undefined || UNCALLED.some((place) => `${file}: ${found}`.startsWith(place)))
      return [];
    return [`${file}: ${found}`];
  });
}

test('no script of the site calls what came after the oldest browsers', async () => {
  const { outputFiles } = await build({
    absWorkingDir: inProject('.'),
    entryPoints: ['place', ...scriptNames].map((name) => `src/client/${name}.ts`),
    bundle: true,
    format: 'iife',
    target: oldestBrowsers,
    legalComments: 'none',
    outdir: 'unwritten',
    write: false,
    define: { VARIANTS: '{}', LATER: '""' },
  });
  const texts = outputFiles.map(({ text }) => text);
  expect(texts.some((text) => text.includes('// src/tray/compose.ts'))).toBe(true);
  expect([...new Set(texts.flatMap(newerIn))]).toEqual([]);
});

test.for([
  ['const rows = list.toSorted(byName);', '.toSorted('],
  ['Map.groupBy(rows, named)', '.groupBy('],
  ['const { promise } = Promise.withResolvers();', '.withResolvers('],
  ['URL.canParse(address)', 'URL.canParse('],
  ['for (const name of map.values().map(named));', '.values().map('],
  ['text.matchAll(WORD).toArray()', '.matchAll(WORD).toArray('],
  ['status.role = "status";', '.role = '],
  ['var words = new Intl.Segmenter("zh");', 'Intl.Segmenter'],
  ['var YEAR = /(?<!\\d)\\d{4}/;', '(?<!'],
  ['var HAN = /[\\p{Script=Han}--[一]]/v;', '/v;'],
] as const)('what is newer is found: %s', ([line, found]) => {
  expect(newerIn(`  // src/a.ts\n  ${line}`)).toEqual([`src/a.ts: ${found}`]);
});

test('what has been there for long is not', () => {
  const old = [
    'Object.entries(parts).map(named);',
    'list.sort(byName).map(named);',
    '[...map.values()].map(named);',
    'known.keys().next();',
    'if (node.role === "a") return;',
    'const { Segmenter } = Intl;',
    '// list.toSorted(byName)',
  ];
  expect(newerIn(old.join('\n'))).toEqual([]);
});

test('the README names the browsers for which scripts and styles are compiled', () => {
  const readme = readFileSync(inProject('README.md'), 'utf8').replaceAll(/\s+/g, ' ');
  const [, said = ''] = /The oldest browsers are ([^.]*)\./.exec(readme) ?? [];
  const named = said.match(/(?:Chromium|Firefox|Safari) \d+/g)?.map((name) => name.toLowerCase());
  const compiled = oldestBrowsers.map((name) =>
    name.replace('chrome', 'chromium').replace(/(?=\d)/, ' '),
  );
  expect(named).toEqual(compiled);
});
