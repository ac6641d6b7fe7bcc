import { describe, expect, it } from 'vitest';
import { columnData, columnScript } from './column-data.ts';
import { inOnePiece } from './wire.ts';

const line = (id: string, more = '') =>
  `<li data-measure="${id}"><a href="#">${id}</a>${more}</li>`;
const cellOf = (...lines: string[]) =>
  `<td class="j-bay" data-column="bay"><ul>${lines.join('')}</ul></td>`;
const none = '<td class="j-bay none unmentioned" data-column="bay"><span>not there</span></td>';
const head = '<th scope="col" class="j-bay" data-column="bay"><b>Bay</b></th>';
const tableOf = (...cells: string[]) =>
  [
    '<table><colgroup><col class="head"><col class="wide-5" data-column="bay"></colgroup>',
    `<thead><tr><th scope="col">Theme</th>${head}</tr></thead><tbody>`,
    ...cells.map((cell) => `<tr><th scope="row">Row</th>${cell}</tr>`),
    '</tbody></table>',
  ].join('');

describe('what a column shows', () => {
  const cells = { theme: [cellOf(line('a'), line('b')), none], gate: [cellOf(line('b'))] };
  const data = columnData(
    'bay',
    new Map(Object.entries(cells).map(([lens, own]) => [lens, tableOf(...own)])),
  );

  it('is its head, and every cell of every lens as the table has it', () => {
    expect(data.id).toBe('bay');
    expect(data.head).toBe(head);
    expect(data.lenses['theme']?.col).toBe('<col class="wide-5" data-column="bay">');
    for (const [lens, own] of Object.entries(cells)) {
      expect(data.lenses[lens]?.cells.map((cell) => inOnePiece(cell, data.lines))).toEqual(own);
    }
  });

  it('holds a measure once that stands in several cells', () => {
    expect(data.lines).toEqual([line('a'), line('b')]);
  });

  it('is told of two lines that differ that they do', () => {
    const other = columnData(
      'bay',
      new Map([['theme', tableOf(cellOf(line('a'), line('a', '!')))]]),
    );
    expect(other.lines).toHaveLength(2);
  });

  it('needs a table that has it', () => {
    expect(() => columnData('bay', new Map([['theme', '<table></table>']]))).toThrow('“theme”');
  });

  it('comes in a classic script, whatever its words hold', () => {
    const quoted = columnData('bay', new Map([['theme', tableOf(cellOf(line('"`${x}\\')))]]));
    let come: unknown;
    new Function('comparisonColumn', columnScript(quoted))((column: unknown) => (come = column));
    expect(come).toEqual(quoted);
  });
});
