import { describe, expect, it } from 'vitest';
import { briefly, problemsOf } from '../../../tests/fixtures/rule.ts';
import { pageAddressRule, pageThere } from './page-address.ts';

const leadsTo = (page: string) => ({ 'questions/amounts.yaml': `page: '${page}'\n` });

describe('page-address', () => {
  it('accepts a page from the root of the site, what it is asked and a place in it', () => {
    for (const page of ['asks.html', 'a-b/c/X05.html#youth', 'measures.html?figure=yes#list']) {
      expect(briefly(pageAddressRule, leadsTo(page)), page).toEqual([]);
    }
  });

  it('refuses what leads outside, to a folder, or to a script', () => {
    const outside = [
      '/asks.html',
      '//host/asks.html',
      'https://host/asks.html',
      '../asks.html',
      'a/../../x.html',
    ];
    for (const page of [...outside, 'asks', 'asks/', 'javascript:alert(1)', 'a b.html', '']) {
      expect(briefly(pageAddressRule, leadsTo(page)), page).toEqual([
        'questions/amounts.yaml page — is not the address of a page from the root of the site',
      ]);
    }
  });
});

describe('page-there', () => {
  const site = new Map([
    ['asks.html', new Set(['main', 'answers'])],
    ['compare/theme.html', new Set(['youth'])],
  ]);
  const rule = pageThere((path) => site.get(path), [...site.keys()]);

  it('accepts what is there', () => {
    for (const page of ['asks.html', 'asks.html#answers', 'compare/theme.html?a=b#youth']) {
      expect(briefly(rule, leadsTo(page)), page).toEqual([]);
    }
  });

  it('finds a page that is not there, at its line, with the one that is meant', () => {
    expect(problemsOf(rule, leadsTo('compare/themes.html#youth'))).toMatchObject([
      {
        line: 1,
        message: 'leads to no page of the site',
        found: 'compare/themes.html',
        tip: 'did you mean “compare/theme.html”?',
      },
    ]);
  });

  it('finds a place that is not there, in findings too', () => {
    expect(briefly(rule, { 'findings/grants.yaml': 'page: asks.html#anwsers\n' })).toEqual([
      'findings/grants.yaml page — leads to no place in asks.html',
    ]);
  });
});
