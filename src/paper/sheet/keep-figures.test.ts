import type { ElementContent } from 'hast';
import { expect, it } from 'vitest';
import { element, text, textOf, write } from '../hast.ts';
import { keepFigures } from './keep-figures.ts';

const drawn = (value: string): ElementContent => element('data', {}, [text(value)]);
const kept = (...children: ElementContent[]): string =>
  write(keepFigures([element('p', {}, children)]));

it('holds a number and its unit, also where only the number is drawn', () => {
  expect(kept(text('共15条，'))).toBe('<p>共<span class="whole">15条</span>，</p>');
  expect(kept(text('共'), drawn('15'), text('条，'))).toBe(
    '<p>共<span class="whole"><data>15</data>条</span>，</p>',
  );
  const link = element('a', {}, [drawn('最高300万元')]);
  expect(kept(link)).toBe('<p><a><data>最高<span class="whole">300万元</span></data></a></p>');
});

it('takes nothing from another line or cell for a unit', () => {
  const cells = [element('td', {}, [text('10')]), element('td', {}, [text('项目')])];
  expect(write(keepFigures([element('tr', {}, cells)]))).not.toContain('whole');
  expect(kept(text('10'), element('br', {}, []), text('项目'))).not.toContain('whole');
});

it('leaves the text as it is', () => {
  const nodes = [element('p', {}, [text('约'), drawn('2'), text('万平方米，12家；CNY 3 million')])];
  expect(textOf(keepFigures(nodes))).toBe(textOf(nodes));
});
