import type { FootnoteReference, PhrasingContent } from 'mdast';
import { expect, it } from 'vitest';
import { marksAfterUnits } from './note-marks.ts';
import { text } from './nodes.ts';

const mark = (label: string): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: label,
  label,
});
const said = (...nodes: PhrasingContent[]): string =>
  marksAfterUnits(nodes)
    .map((node) => ('value' in node ? node.value : `[${'label' in node ? node.label : ''}]`))
    .join('');

it('puts a note’s mark behind the unit that a sentence names', () => {
  expect(said(text('16'), mark('1'), text('家科研院所'))).toBe('16家[1]科研院所');
  expect(said(text('2'), mark('1'), mark('2'), text('万平方米的'))).toBe('2万平方米[1][2]的');
});

it('leaves it where the unit is drawn, and where none follows', () => {
  expect(said(text('16家'), mark('1'), text('在武宁'))).toBe('16家[1]在武宁');
  expect(said(text('1∶1'), mark('1'), text('。对'))).toBe('1∶1[1]。对');
  expect(said(text('16'), mark('1'), text(' institutes'))).toBe('16[1] institutes');
});
