import { describe, expect, it } from 'vitest';
import { readTwo, writeTwo } from './two.ts';

const columns = [
  { id: 'shanghai', name: '上海' },
  { id: 'suzhou', name: '苏州' },
  { id: 'shenzhen', name: '深圳' },
];
const [shanghai, suzhou, shenzhen] = columns;
const read = (query: string) => readTwo(query, columns);

describe('what an address says of two columns', () => {
  it('is two, in its order', () => {
    expect(read('?columns=suzhou,shanghai&utm_source=x')).toEqual({
      chosen: [suzhou, shanghai],
      unknown: [],
      more: [],
      stated: ['suzhou', 'shanghai'],
      open: [],
    });
  });

  it('is one or none', () => {
    expect(read('?columns=suzhou').chosen).toEqual([suzhou]);
    expect(read('').chosen).toEqual([]);
  });

  it('is told apart from one that names a column twice', () => {
    expect(read('?columns=suzhou,suzhou')).toMatchObject({ chosen: [suzhou], twice: suzhou });
    expect(read('?columns=suzhou&columns=suzhou').twice).toBe(suzhou);
    expect(read('?columns=suzhou,suzhou,shanghai').twice).toBeUndefined();
  });

  it('is kept as it is stated, without what others have hung onto the address', () => {
    expect(read('?from=x&columns=Suzhou,suzhou').stated).toEqual(['Suzhou', 'suzhou']);
    expect(read('?from=x').stated).toEqual([]);
  });

  it('may be written in large letters, with blanks between', () => {
    expect(read('?columns=SHENZHEN,%20Suzhou')).toMatchObject({
      chosen: [shenzhen, suzhou],
      unknown: [],
    });
    expect(read('?columns=SUZHOU,SHENZEN').unknown).toEqual([
      { text: 'SHENZEN', nearest: shenzhen },
    ]);
  });

  it('may be no column, with the nearest that is not chosen', () => {
    expect(read('?columns=suzhou,shangai').unknown).toEqual([
      { text: 'shangai', nearest: shanghai },
    ]);
    expect(read('?columns=shanghai,shangai').unknown[0]?.nearest).not.toBe(shanghai);
    expect(read(`?columns=${encodeURIComponent('上海市')}`).unknown[0]?.nearest).toBe(shanghai);
    expect(read('?columns=xyz').unknown).toEqual([{ text: 'xyz', nearest: undefined }]);
  });

  it('may be more than two', () => {
    expect(read('?columns=shenzhen,suzhou,shanghai')).toMatchObject({
      chosen: [shenzhen, suzhou],
      more: [shanghai],
    });
  });
});

it('two columns stand in an address as it is read, with the folds that stand open', () => {
  expect(writeTwo([])).toBe('');
  const two = ['shanghai', 'suzhou'];
  expect(writeTwo(two)).toBe('?columns=shanghai,suzhou');
  const query = writeTwo(two, ['talent.suzhou', 'talent.suzhou.also']);
  expect(read(query).chosen).toEqual([shanghai, suzhou]);
  expect(read(query).open).toEqual(['talent.suzhou', 'talent.suzhou.also']);
});
