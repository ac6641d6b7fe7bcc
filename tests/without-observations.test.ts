import { describe, expect, it } from 'vitest';
import { realContent as files } from './fixtures/real-corpus.ts';
import { composedSentences } from '../src/briefing/composed/index.ts';
import { countables } from '../src/briefing/countables.ts';
import { showFindings } from '../src/briefing/findings.ts';
import { checkSite } from '../src/briefing/site.ts';
import { chartDocument } from '../src/charts/document.ts';
import { corpusFrom } from '../src/corpus/index.ts';
import { tablesOf } from '../src/data/tables.ts';
import { localizer } from '../src/i18n/index.ts';
import { chartEntries } from '../src/views/charts.ts';
import { filled } from './fixtures/filled.ts';
import { withoutObservations } from './fixtures/without-observations.ts';
import { takesLong } from './fixtures/takes-long.ts';

takesLong();

const whole = corpusFrom(files);
const bare = corpusFrom(withoutObservations(files));
const words = localizer('en', whole.codebook);

describe('without what was observed beyond the documents', () => {
  it('nothing of it is left', () => {
    expect([bare.observations, bare.promises]).toEqual([[], []]);
    expect(whole.observations.length).toBeGreaterThan(70);
  });

  it('the content is in order, so that a site can be built of it', () => {
    expect(checkSite(withoutObservations(files)).problems).toEqual([]);
  });

  it('every chart is the same, stroke for stroke', () => {
    const drawn = (corpus: typeof whole) =>
      chartEntries
        .flatMap((entry) => entry.site(corpus))
        .map(({ name, prepare }) => {
          const options = { document: chartDocument(), words, width: 640, idPrefix: name };
          return [name, prepare({ corpus, words })(options)];
        });
    expect(drawn(bare)).toEqual(filled(drawn(whole)));
  });

  it('the first page has the same findings, word for word', () => {
    const shown = (corpus: typeof whole) => showFindings(corpus, { words, href: (path) => path });
    expect(shown(bare)).toEqual(filled(shown(whole)));
  });

  it('composed briefings conclude the same', () => {
    expect(composedSentences(bare, 'en')).toEqual(filled([...composedSentences(whole, 'en')]));
  });

  it('every count of the documents is the same', () => {
    const own = ['observations', 'promises', 'findings'];
    const counts = (corpus: typeof whole) =>
      [...countables(corpus)]
        .filter(([name]) => !own.includes(name))
        .map(([name, { count }]) => [name, count([])]);
    expect(counts(bare)).toEqual(filled(counts(whole)));
  });

  it('every table of the data but its own has the same rows', () => {
    const own = ['observations', 'promises'];
    const rows = (corpus: typeof whole) =>
      tablesOf(corpus)
        .filter(({ name }) => !own.includes(name))
        .map(({ name, rows: all }) => [name, all]);
    expect(rows(bare)).toEqual(filled(rows(whole)));
  });
});
