import { expect, it } from 'vitest';
import { emptyTray, withWords } from './model.ts';
import {
  areEmpty,
  currentOf,
  firstTrays,
  trayFile,
  traysIn,
  withCarried,
  withCurrent,
  withOthers,
} from './trays.ts';

const one = withWords(emptyTray('one'), 0, 'text', '1');
const two = withWords(emptyTray('two'), 0, 'text', '2');

it('brings trays back from their file, and no trays from another', () => {
  const trays = { current: 1, all: [one, two] };
  expect(traysIn(trayFile(trays))).toEqual(trays);
  expect(traysIn(trayFile({ ...trays, current: 7 }))?.current).toBe(0);
  expect(traysIn('{"trays": []}')).toBeUndefined();
  expect(traysIn('null')).toBeUndefined();
  expect(traysIn('no')).toBeUndefined();
});

it('puts the trays of others beside one’s own, each once, and shows the first of them', () => {
  const own = withCurrent(firstTrays(), one);
  const both = withOthers(own, [two]);
  expect(both.all.map(({ name }) => name)).toEqual(['one', 'two']);
  expect(currentOf(both)).toEqual(two);
  expect(withOthers(both, [{ ...one, name: 'again' }])).toEqual({ ...both, current: 0 });
  const other = withWords(emptyTray('one'), 0, 'text', '3');
  expect(withOthers(both, [other]).all.map(({ name }) => name)).toEqual(['one', 'two', 'one 2']);
  expect(withOthers(firstTrays(), [two]).all).toEqual([two]);
});

it('puts a tray that was carried on in the place of that of its name, or beside the others', () => {
  const trays = { current: 0, all: [one, two] };
  const filled = withWords(two, 1, 'heading', '3');
  expect(withCarried(trays, filled, true)).toEqual({ current: 1, all: [one, filled] });
  expect(withCarried(trays, { ...two, name: 'three' }, true).all.map(({ name }) => name)).toEqual([
    'one',
    'two',
    'three',
  ]);
  expect(withCarried(firstTrays(), { ...filled, name: '' }, true)).toEqual({
    current: 0,
    all: [{ ...filled, name: '' }],
  });
});

it('puts a tray that another reader’s address carried beside those of the same name', () => {
  const own = withCurrent(firstTrays(), { ...one, name: '' });
  const both = withCarried(own, { ...two, name: '' }, false);
  expect(both.all[0]).toEqual({ ...one, name: '' });
  expect(currentOf(both)).toEqual({ ...two, name: '2' });
  expect(withCarried(own, { ...one, name: '' }, false)).toEqual(own);
  expect(withCarried(firstTrays(), two, false).all).toEqual([two]);
});

it('tells trays in which there is nothing yet', () => {
  expect(areEmpty(firstTrays())).toBe(true);
  expect(areEmpty({ current: 0, all: [emptyTray(), one] })).toBe(false);
});
