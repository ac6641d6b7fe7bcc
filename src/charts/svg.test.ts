import { describe, expect, it } from 'vitest';
import { inSentence } from '../i18n/sentence.ts';
import { corpusFrom } from '../corpus/index.ts';
import { localizer } from '../i18n/index.ts';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { renumberIds } from './plot.ts';
import { el, escapeMarkup, round, textAt } from './svg.ts';

describe('svg', () => {
  it('escapes what is not markup', () => {
    expect(escapeMarkup('<b>&"')).toBe('&lt;b&gt;&amp;&quot;');
    expect(el('text', { class: 'a"b' }, escapeMarkup('1 < 2'))).toBe(
      '<text class="a&quot;b">1 &lt; 2</text>',
    );
  });

  it('rounds numbers and leaves out what is undefined', () => {
    expect(el('rect', { x: 1 / 3, y: undefined, width: -0.001 })).toBe(
      '<rect x="0.33" width="0"/>',
    );
    expect(round(2.005)).toBe(2.01);
  });

  it('sets lines under each other and an addition after the last', () => {
    expect(textAt(['一', '二'], { x: 4, y: 10, size: 10, after: '¶3' })).toBe(
      '<text x="4" y="10" font-size="10">一<tspan x="4" y="24">二</tspan><tspan dx="8" font-size="11.5" font-weight="400" fill="var(--soft)">¶3</tspan></text>',
    );
  });
});

describe('renumberIds', () => {
  it('gives ids and what refers to them the chart’s numbers', () => {
    const markup =
      '<clipPath id="plot-clip-41"></clipPath><g clip-path="url(#plot-clip-41)"></g><use href="#plot-clip-41"></use>';
    expect(renumberIds(markup, 'a-panel-1')).toBe(
      '<clipPath id="a-panel-1-1"></clipPath><g clip-path="url(#a-panel-1-1)"></g><use href="#a-panel-1-1"></use>',
    );
  });
});

describe('inSentence', () => {
  const corpus = corpusFrom(tiny);
  it('lowers English labels but not abbreviations, and leaves Chinese alone', () => {
    const en = localizer('en', corpus.codebook);
    expect(inSentence('Renminbi', en)).toBe('renminbi');
    expect(inSentence('R&D spending', en)).toBe('R&D spending');
    expect(inSentence('GDP', en)).toBe('GDP');
    expect(inSentence('Hong Kong dollars', en)).toBe('Hong Kong dollars');
    expect(inSentence('计划', localizer('zh', corpus.codebook))).toBe('计划');
  });
});
