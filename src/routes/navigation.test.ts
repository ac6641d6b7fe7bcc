import { describe, expect, it } from 'vitest';
import { realCorpus } from '../../tests/fixtures/real-corpus.ts';
import { headerViews, isAnalysis, listedUnder, relatedTo } from './navigation.ts';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../corpus/index.ts';
import { paths } from './paths.ts';

const { codebook } = realCorpus;
const pathsOf = (views: readonly { path: string }[]) => views.map(({ path }) => path);

describe('navigation', () => {
  it('leads from the head of every page to seven views, in order', () => {
    expect(pathsOf(headerViews)).toEqual([
      'compare.html',
      'analysis.html',
      'measures.html',
      'jurisdictions.html',
      'briefings.html',
      'sources.html',
      'codebook.html',
    ]);
  });

  it('lists views under four headings, each once', () => {
    expect(pathsOf(listedUnder('between', codebook))).toEqual([
      'analysis/gaps.html',
      'analysis/gates.html',
      'analysis/concreteness.html',
      'analysis/amounts.html',
      'timeline.html',
    ]);
    expect(pathsOf(listedUnder('hong-kong', codebook))).toEqual([
      'analysis/alignment.html',
      'targets.html',
      'analysis/flows.html',
      'partnerships.html',
      'organisations.html',
    ]);
    expect(pathsOf(listedUnder('documents', codebook))).toEqual([
      'programmes.html',
      'asks.html',
      'charts.html',
      'glossary.html',
      'changes.html',
    ]);
    expect(pathsOf(listedUnder('after', codebook))).toEqual([
      'followup.html',
      'followup/targets.html',
      'followup/observations.html',
    ]);
  });

  it('relates the views of a group to one another, and none to itself', () => {
    expect(pathsOf(relatedTo('aims', paths.flows, codebook))).toEqual([
      'analysis/alignment.html',
      'targets.html',
      'analysis/amounts.html',
    ]);
    expect(pathsOf(relatedTo('differences', paths.gaps, codebook))).toEqual([
      'analysis/gates.html',
      'analysis/concreteness.html',
      'compare.html',
    ]);
    expect(relatedTo('aims', 'index.html', codebook)).toHaveLength(4);
  });

  it('names no analysis whose lens the content does not have', () => {
    const without = corpusFrom(tiny).codebook;
    expect(pathsOf(listedUnder('hong-kong', without))).toEqual([
      'analysis/alignment.html',
      'targets.html',
      'partnerships.html',
      'organisations.html',
    ]);
    expect(pathsOf(relatedTo('differences', paths.gaps, without))).not.toContain(paths.gates);
  });

  it.each([
    ['analysis.html', true],
    ['analysis/gaps.html', true],
    ['analysis/new.html', true],
    ['timeline.html', true],
    ['programmes/hetao-eight.html', true],
    ['organisations/a.html', true],
    ['measures.html', false],
    ['measures/a/b.html', false],
    ['compare/theme.html', false],
    ['briefings.html', false],
    ['index.html', false],
  ])('counts %s among the views: %s', (path, is) => {
    expect(isAnalysis(path)).toBe(is);
  });
});
