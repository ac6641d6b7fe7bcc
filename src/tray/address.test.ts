import { expect, it } from 'vitest';
import { carriedIn, carriedOf, fragmentOf, trayIn } from './address.ts';
import { emptyTray, type Tray } from './model.ts';

const tray: Tray = {
  ...emptyTray('两页'),
  title: '人才房与落户',
  version: '1.2',
  entries: [
    { kind: 'item', item: 'measure:shenzhen/talent-flats', state: 'abcd' },
    { kind: 'text', text: '一句话。𠮷' },
    { kind: 'heading', text: '比较' },
  ],
};

it('brings a tray back from its address, which any message can hold', () => {
  const fragment = fragmentOf(tray);
  expect(fragment).toMatch(/^tray=1[\w-]+$/);
  expect(trayIn(`#${fragment}`)).toEqual({ tray });
  expect(trayIn(fragment)).toEqual({ tray });
});

/** An address of the first version: it has to open for ever. */
const FIRST =
  'tray=1i1Z6smPJy4VblXSUnuza9ayz91nH_ic7-l5M2PusYztQEIIM9YyApHZuamJxaVGqVXFGal4VEOuXJOak5pXopuUklhQrJCYlpwBV6T7Z0fC0f-mL9XMfNzR9WLAOZIrys_VTXuxrVooFAA';

it('opens what the first version of the site wrote, letter by letter', () => {
  expect(trayIn(FIRST)).toEqual({ tray });
});

it('opens an address with what a message has put behind it', () => {
  const fragment = fragmentOf(tray);
  for (const more of ['。', ')', '&utm=1', '%E3%80%82', '”，请看', ' '])
    expect(trayIn(fragment + more), more).toEqual({ tray });
});

it('says of an address that is cut, or of a later form, why it does not open', () => {
  const fragment = fragmentOf(tray);
  expect(trayIn(fragment.slice(0, -9))).toEqual({ fault: 'cut' });
  expect(trayIn('tray=1')).toEqual({ fault: 'cut' });
  expect(trayIn('tray=')).toEqual({ fault: 'cut' });
  expect(trayIn(fragment.replace('tray=1', 'tray=2'))).toEqual({ fault: 'newer' });
  expect(trayIn('#p12')).toBeUndefined();
  expect(trayIn('')).toBeUndefined();
});

it('tells the tray that a link carries on from one that was sent', () => {
  const carried = carriedOf({ tray, reader: 'a1b2' });
  expect(carriedIn(`#${carried}`)).toEqual({ tray, reader: 'a1b2' });
  expect(carriedIn(`?${carried}`)).toEqual({ tray, reader: 'a1b2' });
  expect(trayIn(`#${carried}`)).toBeUndefined();
  expect(carriedIn(`#${fragmentOf(tray)}`)).toBeUndefined();
  expect(carriedIn(carried.slice(0, -9))).toBeUndefined();
});

it('writes a large tray too', () => {
  let noise = 1;
  const text = Array.from({ length: 150_000 }, () => {
    noise = (noise * 16_807) % 2_147_483_647;
    return String.fromCharCode(0x4e00 + (noise % 20_000));
  }).join('');
  const large = { ...tray, entries: [{ kind: 'text', text } as const] };
  expect(trayIn(fragmentOf(large))).toEqual({ tray: large });
});
