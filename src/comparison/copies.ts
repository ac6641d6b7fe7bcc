import { createHash } from 'node:crypto';
import { besideOf } from '../analysis/beside.ts';
import { gbt7714 } from '../analysis/citation.ts';
import { figuresShown, passagesShown } from '../analysis/passages.ts';
import { voiceOf } from '../analysis/voice.ts';
import { wholeOf } from '../corpus/parts.ts';
import type { Corpus, Measure } from '../corpus/index.ts';
import { filterNamed } from '../filters/index.ts';
import { isLatin, type Locale } from '../i18n/index.ts';
import type { Page } from '../routes/page.ts';
import { memo } from '../shared/memo.ts';
import { packedFile } from '../shared/script-files.ts';
import { shortHash } from '../shared/short-hash.ts';
import type { CopiesData, MeasureCopy, PassageData } from './wire.ts';

/** The name of the script below `assets/`. */
export const copiesName = (locale: Locale): string => `copies.${locale}.js`;

/** The address of the script as seen from a page; it changes with what the script says. */
export const copiesAddress = (page: Page): string =>
  page.asset(`assets/${copiesName(page.locale)}?v=${scriptOf(page).version}`);

/**
 * What only copies and files of comparisons say, in the language of the page: a classic script, since
 * a page opened from a folder may load nothing else.
 */
export const copiesScript = (page: Page): string => scriptOf(page).text;

interface Script {
  readonly text: string;
  /** A hash of the text. */
  version: string;
}

/** One script a language: the pages of every comparison name its version. */
function scriptOf(page: Page): Script {
  const whole = wholeOf(page.corpus);
  const known = scripts(whole);
  const script = known.get(page.locale) ?? makeScript({ ...page, corpus: whole });
  known.set(page.locale, script);
  return script;
}

const scripts = memo((_: Corpus) => new Map<Locale, Script>());

function makeScript(page: Page): Script {
  const text = `comparisonCopies(${JSON.stringify(copiesData(page))});\n`;
  return packedFile({ text, version: shortHash(createHash('sha256').update(text)) });
}

function copiesData(page: Pick<Page, 'corpus' | 'words' | 'locale'>): CopiesData {
  const { corpus, words: say, locale } = page;
  return {
    measures: Object.fromEntries(
      corpus.measures.map((measure) => [measure.id, measureCopy(page, measure)]),
    ),
    sources: Object.fromEntries(
      corpus.sources.map((source) => [
        source.id,
        {
          short: say.text(source.short),
          title: isLatin(locale) ? say.text(source.title) : '',
          citation: gbt7714(source),
        },
      ]),
    ),
  };
}

function measureCopy(
  { corpus, locale, words: say }: Pick<Page, 'corpus' | 'words' | 'locale'>,
  measure: Measure,
): MeasureCopy {
  const cueBeside = besideOf(corpus, locale, measure.cue, measure.evidence)?.text;
  return {
    cue: measure.cue,
    ...(cueBeside === undefined ? {} : { cueBeside }),
    hongKong: measure.hong_kong,
    tier: filterNamed(corpus, 'tier').of(measure, false).join(),
    voice: voiceOf(corpus, measure),
    figures: measure.figures.map((figure) => {
      const value = `${say.text(figure.label)} ${say.figure(figure)}`;
      return figure.date === undefined
        ? value
        : value + say.say('paren', { text: say.date(figure.date) });
    }),
    passages: passagesShown(measure, figuresShown).map((passage): PassageData => {
      const { source, paragraph, phrase } = passage;
      const beside = besideOf(corpus, locale, phrase, [passage])?.text;
      return beside === undefined
        ? [source, paragraph, phrase]
        : [source, paragraph, phrase, beside];
    }),
  };
}
