import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { findWebKit, isWithoutWebKit } from '../../scripts/lib/webkit.ts';
import { dist } from './support/dist.ts';
import { hostOf } from './support/host.ts';
import { hostRules } from './support/host-rules.ts';
import { readsAndChooses, searchesTheSite, useOtherBrowser } from './support/other-browser.ts';
import { startWebKit } from './support/webkit.ts';
import { comparesColumns, gathers, takesPictures } from './support/webkit-reads.ts';

const losing = hostRules['serve, which strips .html and the query'];

describe.skipIf(isWithoutWebKit())('WebKit', () => {
  const webkit = useOtherBrowser(() => {
    const programs = findWebKit();
    if (programs === undefined)
      throw new Error('There is no WebKit; `npm test -- browser` gets it.');
    return startWebKit(programs);
  });

  test.for([
    ['a host', inject('root')],
    ['a folder', `${pathToFileURL(dist).href}/`],
  ] as const)(
    'filters, opens its address anew, reloads, goes back and changes the language on %s',
    ([, at]) => readsAndChooses(webkit(), at),
  );

  test('draws its search fields as the site does', async () => {
    await webkit().open(`${inject('root')}measures.html`);
    const drawn = `getComputedStyle(document.querySelector('#q')).appearance`;
    expect(await webkit().ask(drawn)).toBe('none');
  });

  test('compares columns, and takes the table as a file', () =>
    comparesColumns(webkit(), `${inject('root')}hant/`));

  test('takes a chart as a picture', () => takesPictures(webkit(), `${inject('root')}en/`));

  test('gathers a briefing, and takes it as a document', () =>
    gathers(webkit(), `${inject('root')}hant/`));

  test('filters and searches below a path of a host that strips .html and the query', async () => {
    if (!losing) throw new Error('No host loses queries.');
    const host = await hostOf(losing, '/policy/hk/');
    try {
      await readsAndChooses(webkit(), host.url);
      await searchesTheSite(webkit(), host.url);
    } finally {
      host.close();
    }
  });
});
