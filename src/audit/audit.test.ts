import { describe, expect, it } from 'vitest';
import { auditChanges, TEXT, type Miss, type Stock } from '../../tests/fixtures/audit-changes.ts';
import { textOf, tiny } from '../../tests/fixtures/tiny.ts';
import { BULLETIN, bulletin } from '../../tests/fixtures/tiny-texts.ts';
import { checkContent } from '../corpus/check.ts';
import { auditSources } from './audit.ts';

const untouched: Stock = { files: tiny, texts: new Map([[BULLETIN, bulletin]]) };

const auditOf = ({ files, texts }: Stock) =>
  auditSources(checkContent(files).entries, texts, 'texts/');

describe('auditSources', () => {
  it('finds no miss in the tiny content, and counts what it proved', () => {
    expect(auditOf(untouched)).toEqual([
      {
        id: BULLETIN,
        paragraphs: 10,
        silent: 3,
        passages: { good: 23, all: 23 },
        figures: { good: 8, all: 8 },
        numerals: { all: 20, asFigures: 9, restated: 0, notFigures: 11 },
        misses: [],
        unlisted: '',
      },
    ]);
  });

  it.for(auditChanges)('finds %s', ([, change, ...expected]) => {
    const stock = change(untouched);
    const misses = auditOf(stock)
      .flatMap((audit) => audit.misses)
      .map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
    expect(misses.toSorted()).toEqual(
      expected.map((miss) => expectedPlace(stock, miss)).toSorted(),
    );
  });

  it('gives the lines to paste for each numeral that nothing accounts for', () => {
    const text = bulletin.replace('往来密切', '往来密切，另有 12 家、第一批 12 家、3.2% 和共 4 家');
    const [audit] = auditOf({ ...untouched, texts: new Map([[BULLETIN, text]]) });
    expect(audit?.unlisted).toBe(
      [
        ['3', '有 12'],
        ['3', '一'],
        ['3', '批 12'],
        ['3', '、3.2%'],
        ['3', '4'],
      ]
        .map(([at, words]) => `  - paragraph: ${at}\n    numeral: '${words}'\n    reason:\n`)
        .join(''),
    );
  });

  it('finds every passage elsewhere when a paragraph before it is gone', () => {
    const text = bulletin.replace('东湾通讯\n\n', '');
    const [audit] = auditOf({ ...untouched, texts: new Map([[BULLETIN, text]]) });
    expect(audit).toMatchObject({ paragraphs: 9, passages: { good: 0, all: 23 } });
    expect(audit?.figures).toEqual({ good: 0, all: 8 });
    const tips = audit?.misses
      .filter(({ rule }) => rule === 'passage')
      .map(({ tip }) => tip?.replace(/\d+/, 'n'));
    expect(tips).toEqual(Array.from({ length: 23 }, () => 'it stands in paragraph n'));
  });

  it('proves nothing with the text of another document', () => {
    const [audit] = auditOf({
      ...untouched,
      texts: new Map([[BULLETIN, '别的文献，共 3 页。\n']]),
    });
    expect(audit).toMatchObject({
      paragraphs: 1,
      passages: { good: 0, all: 23 },
      figures: { good: 0, all: 8 },
      numerals: { all: 1, asFigures: 0, notFigures: 0 },
    });
  });

  it('looks at no text that no source describes', () => {
    const texts = new Map([...untouched.texts, ['other', '3 家']]);
    expect(auditOf({ ...untouched, texts })).toEqual(auditOf(untouched));
  });
});

/** A miss as the audit places it: the caret of the changed file as line and column. */
function expectedPlace({ files, texts }: Stock, [file, at, check]: Miss): string {
  const isText = file === TEXT;
  const whole = isText ? (texts.get(BULLETIN) ?? '') : textOf(files, file);
  const caret = at.indexOf('^');
  const marker = at.replace('^', '');
  if (caret < 0 || whole.split(marker).length !== 2) throw new Error(`“${at}” is no one place`);
  const lines = whole.slice(0, whole.indexOf(marker) + caret).split('\n');
  const name = isText ? `texts/${BULLETIN}.txt` : `content/${file}`;
  return `${name}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} ${check}`;
}
