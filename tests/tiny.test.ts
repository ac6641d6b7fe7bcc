import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../src/corpus/check.ts';
import { corpusFrom } from '../src/corpus/index.ts';
import { allEntries, evidenceOf } from '../src/lint/visit.ts';
import { edit, tiny } from './fixtures/tiny.ts';

const document = readFileSync(
  fileURLToPath(new URL('fixtures/tiny-sources/bulletin-2024.txt', import.meta.url)),
  'utf8',
);

describe('the tiny content', () => {
  it('has no problem and links', () => {
    expect(checkContent(tiny).problems).toEqual([]);
    expect(corpusFrom(tiny).measures).toHaveLength(7);
  });

  it('rests on its invented document', () => {
    const { entries } = checkContent(tiny);
    const paragraphs = document.split('\n').filter((line) => line.trim() !== '');
    const strayed = allEntries(entries)
      .flatMap(evidenceOf)
      .filter(({ value }) => !paragraphs[value.paragraph - 1]?.includes(value.phrase));
    expect(strayed).toEqual([]);
    expect(entries.source[0]?.data).toMatchObject({
      paragraphs: paragraphs.length,
      sha256: createHash('sha256').update(document).digest('hex'),
    });
  });

  it('is changed only where a text stands once', () => {
    const path = 'measures/hong-kong/talent-scheme.yaml';
    expect(() => edit(tiny, path, 'no such text', '')).toThrow('0 times');
    expect(() => edit(tiny, path, 'zh', 'cn')).toThrow('times');
    expect(() => edit(tiny, 'measures/none.yaml', 'a', 'b')).toThrow('there is no');
  });
});
