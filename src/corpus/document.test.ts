import { describe, expect, it } from 'vitest';
import { parseYaml } from './document.ts';

const text = `title:
  zh: 甲
  en: A
# a comment
figures:
  - id: one
    value: 1
  - {id: two, value: 2}
'quoted key': x
`;

describe('parseYaml', () => {
  it('reads dates as texts, and numbers as numbers', () => {
    expect(parseYaml('date: 2023-03-10\nvalue: 0.99\nyes: yes\n').data).toEqual({
      date: '2023-03-10',
      value: 0.99,
      yes: 'yes',
    });
  });

  it.each([
    [['title'], 2, 3],
    [['title', 'en'], 3, 7],
    [['figures', 0], 6, 5],
    [['figures', 0, 'value'], 7, 12],
    [['figures', 1, 'id'], 8, 10],
    [[], 1, 1],
  ])('finds the value at %j', (path, line, column) => {
    expect(parseYaml(text).locate(path)).toEqual({ line, column });
  });

  it.each([
    [['figures'], 5, 1],
    [['figures', 1, 'value'], 8, 15],
    [['quoted key'], 9, 1],
  ])('finds the key at %j', (path, line, column) => {
    expect(parseYaml(text).locate(path, true)).toEqual({ line, column });
  });

  it('places a missing field at the nearest ancestor that is there', () => {
    const { locate } = parseYaml(text);
    expect(locate(['figures', 0, 'unit'])).toEqual({ line: 6, column: 5 });
    expect(locate(['figures', 9, 'unit'])).toEqual({ line: 6, column: 3 });
    expect(locate(['cue'])).toEqual({ line: 1, column: 1 });
    expect(parseYaml('').locate(['cue'])).toEqual({ line: 1, column: 1 });
  });

  it.each([
    ['a: 1\na: 2\n', 2, 1, 'is not valid YAML: Map keys must be unique'],
    ['a:\n\tb: 1\n', 2, 1, 'is not valid YAML: Tabs are not allowed as indentation'],
    [
      'a: !custom 1\n',
      1,
      4,
      'is not valid YAML: a text without quotes begins with !, which means something in YAML',
    ],
    [
      'a: 1\n---\nb: 2\n',
      2,
      1,
      'is not valid YAML here: a file holds one document, and this one holds several',
    ],
    ['a: *b\n', 1, 4, 'is an alias, which content may not use'],
    ['a: &x 1\nb: *x\n', 2, 4, 'is an alias, which content may not use'],
  ])('objects to %j', (source, line, column, message) => {
    const { errors, data } = parseYaml(source);
    expect(errors).toContainEqual(expect.objectContaining({ line, column, message }));
    expect(data).toBeUndefined();
  });

  it('reports every key given twice, but of syntax errors the first', () => {
    expect(parseYaml('a: 1\na: 2\nb: 1\nb: 2\n').errors).toHaveLength(2);
    expect(parseYaml('a:\n\tb: 1\n\tc: 1\n\td: [\n').errors).toHaveLength(1);
  });

  it('survives nesting without end', () => {
    expect(parseYaml('['.repeat(50_000)).errors.length).toBeGreaterThan(0);
  });

  it('reads past a byte order mark and Windows line ends', () => {
    expect(parseYaml('\ufeffa: 甲\r\nb: 乙\r\n').data).toEqual({ a: '甲', b: '乙' });
  });
});
