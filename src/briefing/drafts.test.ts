import { expect, it } from 'vitest';
import { tiny, withFile } from '../../tests/fixtures/tiny.ts';
import { newKinds } from '../ingest/new-kinds.ts';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { checkAll } from './check.ts';
import { draftBriefingsIn, withAllDrafts } from './drafts.ts';

const text = (title: string, body: string) =>
  `---\ndraft: true\ntitle: ${title}\norder: 1\npages: 1\nsummary: ${title}\n---\n\n${body}\n`;
const withDraft = (zh: string, en = 'Prose.') =>
  withFile(
    withFile(tiny, 'briefings/bay.zh.md', text('东湾', zh)),
    'briefings/bay.en.md',
    text('East Bay', en),
  );
const shown = (files: typeof tiny) =>
  withAllDrafts(checkAll)(files).briefings.map(({ path }) => path);

it('a draft of a briefing is shown while one writes when nothing is wrong with it, and is no fault', () => {
  const good = withDraft('文。');
  expect(shown(good)).toEqual(['briefings/bay.en.md', 'briefings/bay.zh.md']);
  expect(draftBriefingsIn(good)).toEqual([
    { file: 'content/briefings/bay.en.md', lacks: [] },
    { file: 'content/briefings/bay.zh.md', lacks: [] },
  ]);
  const bad = withDraft('文:figure[east-bay/none#none]。');
  expect(withAllDrafts(checkAll)(bad).problems).toEqual([]);
  expect(shown(bad)).toEqual([]);
  expect(draftBriefingsIn(bad).flatMap(({ lacks }) => lacks)).toHaveLength(1);
});

it('a briefing that a command has begun is a draft that says what it lacks', () => {
  const files =
    newKinds['briefing']?.files('bay', {}, corpus.codebook) ?? new Map<string, string>();
  const begun = [...files].reduce<typeof tiny>(
    (all, [path, file]) => withFile(all, path, file),
    tiny,
  );
  expect(withAllDrafts(checkAll)(begun).problems).toEqual([]);
  const lacks = draftBriefingsIn(begun);
  expect(lacks.map(({ file }) => file)).toEqual(
    [...files.keys()].map((path) => `content/${path}`).sort(),
  );
  for (const draft of lacks) expect(draft.lacks.join('\n')).toMatch(/title/);
});
