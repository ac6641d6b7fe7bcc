import { hasBeside } from '../analysis/beside.ts';
import { columnSets } from '../corpus/column-sets.ts';
import type { Jurisdiction, Measure } from '../corpus/index.ts';
import { wholeOf } from '../corpus/parts.ts';
import { filterNamed, heldIn, offeredIn, labelSaid } from '../filters/index.ts';
import { localeFolder, type MessageKey } from '../i18n/index.ts';
import type { ListName } from '../schema/index.ts';
import { copiesAddress } from './copies.ts';
import type { ComparisonData, Labels, MeasureData } from './wire.ts';
import { basisLine } from '../analysis/basis.ts';
import type { Page } from '../routes/page.ts';

/** What a comparison shows, for the script that filters, copies and downloads it. */
export interface ComparisonParts {
  /** Lens and category, for the name of a file. */
  name: string;
  lens: string;
  /** '' where every category of the lens is a row. */
  category: string;
  columns: readonly Jurisdiction[];
  measures: readonly Measure[];
}

const BALLS = ['○', '◔', '◑', '◕', '●'];
/** That of a commitment which only a bare verb stands for. */
const BARE_BALL = '◐';

/** Names of messages that the script says; `%` stands before their placeholders. */
const words = {
  more: 'cell.more',
  alsoMore: 'cell.alsoMore',
  also: 'cell.also',
  filtered: 'cell.filtered',
  colon: 'colon',
  comma: 'sep',
  semicolon: 'compare.semicolon',
  paren: 'paren',
  moved: 'compare.moved',
  lastColumn: 'compare.lastColumn',
  all: 'compare.all',
  some: 'compare.some',
  hiddenRows: 'compare.hiddenRows',
  only: 'compare.only',
  loose: 'compare.loose',
  copied: 'compare.copied',
  notCopied: 'compare.notCopied',
  notLoaded: 'compare.notLoaded',
  unfold: 'compare.unfold',
  fold: 'compare.fold',
  sources: 'compare.sources',
  who: 'measures.who',
  figures: 'measures.figures',
  csvLens: 'compare.csvLens',
  csvCategory: 'compare.csvCategory',
  csvRow: 'compare.csvRow',
  csvPlace: 'compare.csvPlace',
  csvMain: 'compare.csvMain',
  csvAlso: 'compare.csvAlso',
  csvTitle: 'compare.csvTitle',
  csvCue: 'compare.csvCue',
  csvCueBeside: 'compare.csvCueBeside',
  csvBasis: 'compare.csvBasis',
  csvVoice: 'compare.csvVoice',
  csvSource: 'compare.csvSource',
  csvParagraph: 'compare.csvParagraph',
  csvPhrase: 'compare.csvPhrase',
  csvPhraseBeside: 'compare.csvPhraseBeside',
  csvPage: 'compare.csvPage',
} as const satisfies Record<string, MessageKey>;

/** Their English singular has a name of its own. */
const singular = ['more', 'alsoMore', 'all', 'hiddenRows'] as const;
/** The script fills the holes: each stands there by its name. */
const blanks = { n: '%n', of: '%of', who: '%who', list: '%list', text: '%text' };

/** The data of a comparison in the language of the page. */
export function comparisonData(page: Page, parts: ComparisonParts): ComparisonData {
  const { corpus, words: say, locale, turned } = page;
  const latest =
    corpus.sources
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  const programmes = new Set(parts.measures.map(({ programme }) => programme?.programme));
  return {
    name: [parts.name, ...(turned ? [turned.name] : [])].join('-'),
    lens: parts.lens + (turned ? say.say('paren', { text: say.say(`robust.${turned.name}`) }) : ''),
    category: parts.category,
    folder: localeFolder[locale],
    root: page.asset(''),
    copies: copiesAddress(page),
    latest: say.say('compare.latest', { date: say.date(latest) }),
    columns: labelled(parts.columns, ({ short }) => say.text(short)),
    basis: labelled(parts.columns, (column) => basisLine(page, column)),
    commitments: listLabels(page, 'commitments'),
    balls: labelled(corpus.codebook.lists.commitments.values, ({ level }) => BALLS[level] ?? ''),
    bases: listLabels(page, 'bases'),
    bareBalls: Object.fromEntries(
      corpus.codebook.lists.bases.values
        .filter(({ reads_as }) => reads_as !== undefined)
        .map(({ id }) => [id, BARE_BALL]),
    ),
    hongKong: listLabels(page, 'hong-kong'),
    tiers: listLabels(page, 'tiers'),
    voices: Object.fromEntries(
      (['own', 'reported', 'advice'] as const).map((voice) => [voice, say.say(`voice.${voice}`)]),
    ),
    programmes: labelled(
      corpus.programmes.filter((programme) => programmes.has(programme)),
      ({ short }) => say.text(short),
    ),
    filters: offeredIn(corpus, 'comparison').map(
      ({ name, also = [], label, least, comparison }) => ({
        name,
        also,
        label: comparison.alone ? '' : labelSaid(label, say),
        least: least ?? false,
      }),
    ),
    measures: Object.fromEntries(
      parts.measures.map((measure) => [measure.id, measureData(page, measure)]),
    ),
    ...elsewhereOf(page),
    words: messagesOf(page),
  };
}

function elsewhereOf({ corpus, parts, path, words, href }: Page): Partial<ComparisonData> {
  if (!parts) return {};
  const elsewhere = columnSets(wholeOf(corpus)).flatMap(({ columns }, i) => {
    const at = parts[i]?.path;
    if (at === undefined || at === path) return [];
    return [{ href: href(at), columns: labelled(columns, ({ short }) => words.text(short)) }];
  });
  return { elsewhere };
}

const measureData = ({ corpus }: Page, measure: Measure): MeasureData => ({
  commitment: measure.commitment,
  basis: measure.commitment_basis,
  held: heldIn(corpus, 'comparison', measure),
  programme: measure.programme?.programme.id ?? '',
});

const labelled = <T extends { id: string }>(
  values: readonly T[],
  label: (value: T) => string,
): Labels => Object.fromEntries(values.map((value) => [value.id, label(value)]));

const listLabels = ({ corpus, words: say }: Page, list: ListName): Labels =>
  labelled(corpus.codebook.lists[list].values, ({ id }) => say.label(list, id));

function messagesOf({ corpus, locale, words: say }: Page): Labels {
  return {
    ...Object.fromEntries(
      Object.entries(words)
        .filter(([name]) => hasBeside(locale) || !name.endsWith('Beside'))
        .map(([name, key]) => [name, say.say(key, blanks)]),
    ),
    ...Object.fromEntries(
      singular.map((name) => [`${name}One`, say.say(words[name], { ...blanks, n: 1 })]),
    ),
    commitment: say.say('measures.commitment'),
    hongKong: say.text(corpus.codebook.lists['hong-kong'].label),
    tier: labelSaid(filterNamed(corpus, 'tier').label, say),
  };
}
