import { expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { briefings } from './index.ts';

const file = (path: string, order: number, title: string) => ({
  path: `briefings/${path}.md`,
  text: `---\ntitle: ${title}\norder: ${order}\npages: 1\nsummary: ${title}\n---\n\n# ${title}\n`,
});
const set = briefings(corpus, [
  file('a.en', 2, 'Second'),
  file('a.zh', 2, '东湾'),
  file('b.en', 1, 'First'),
  file('b.zh', 1, '一'),
]);

it('lists briefings in their order', () => {
  expect(set.slugs.filter((slug) => set.composed(slug) === undefined)).toEqual(['b', 'a']);
  expect(set.slugs.slice(0, 2)).toEqual(['b', 'a']);
});

it('gives each in three languages, Traditional Chinese derived', () => {
  expect(set.get('a', 'zh').front.title).toBe('东湾');
  expect(set.get('a', 'hant').front).toMatchObject({ title: '東灣', summary: '東灣', pages: 1 });
  expect(set.get('a', 'en').front.title).toBe('Second');
  expect(set.get('a', 'en').tree.children[0]).toMatchObject({
    type: 'heading',
    data: { level: 1, number: '1.' },
  });
  expect(() => set.get('c', 'en')).toThrow('there is no briefing “c”');
});
