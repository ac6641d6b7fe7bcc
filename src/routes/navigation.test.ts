import { describe, expect, it } from 'vitest';
import { headerViews, isAnalysis, listedUnder, listedViews, relatedTo } from './navigation.ts';
import { paths } from './paths.ts';

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
    expect(pathsOf(listedUnder('between'))).toEqual([
      'analysis/gaps.html',
      'analysis/gates.html',
      'analysis/concreteness.html',
      'analysis/amounts.html',
      'timeline.html',
    ]);
    expect(pathsOf(listedUnder('hong-kong'))).toEqual([
      'analysis/alignment.html',
      'targets.html',
      'analysis/flows.html',
      'partnerships.html',
      'organisations.html',
    ]);
    expect(pathsOf(listedUnder('documents'))).toEqual([
      'programmes.html',
      'asks.html',
      'charts.html',
      'glossary.html',
      'changes.html',
    ]);
    expect(pathsOf(listedUnder('after'))).toEqual([
      'followup.html',
      'followup/targets.html',
      'followup/observations.html',
    ]);
    expect(listedViews()).toEqual([
      ...listedUnder('between'),
      ...listedUnder('hong-kong'),
      ...listedUnder('documents'),
      ...listedUnder('after'),
    ]);
  });

  it('relates the views of a group to one another, and none to itself', () => {
    expect(pathsOf(relatedTo('aims', paths.flows))).toEqual([
      'analysis/alignment.html',
      'targets.html',
      'analysis/amounts.html',
    ]);
    expect(pathsOf(relatedTo('differences', paths.gaps))).toEqual([
      'analysis/gates.html',
      'analysis/concreteness.html',
      'compare.html',
    ]);
    expect(relatedTo('aims', 'index.html')).toHaveLength(4);
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
