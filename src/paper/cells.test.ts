import { expect, it } from 'vitest';
import { isShort } from './cells.ts';

it.each(['持续推进', '30家（2032年）', 'To be explored', '初创企业数目[1]'])(
  'keeps %s to one line',
  (text) => {
    expect(isShort(text)).toBe(true);
  },
);

it.each(['东湾已设立两个联合实验室', 'East Bay has set up laboratories'])(
  'lets %s run over lines',
  (text) => {
    expect(isShort(text)).toBe(false);
  },
);
