import { figuresOfCorpus, type Measure, type OwnedFigure } from '../corpus/index.ts';
import { definitionOf } from '../kinds/index.ts';
import { pathOf } from '../routes/records.ts';
import { paths } from '../routes/paths.ts';
import { searchTexts } from '../search/texts.ts';
import { textsAs, type Found, type FindPage } from './collect.ts';
import type { Rank } from './wire.ts';

/** Of what the list of measures searches, what tells as much as the summary, or as a name. */
const RANKS: Readonly<Record<string, Rank>> = {
  'search.in.summary': 'body',
  'search.in.figure': 'body',
  'search.in.jurisdiction': 'name',
  'search.in.commitment': 'code',
  'search.in.hongKong': 'code',
  'search.in.tool': 'code',
  'search.in.voice': 'code',
};

/** The measures: what their list searches, each text by how telling it is. */
export const measuresFound = ({ corpus }: FindPage): Found[] =>
  corpus.measures.map((measure) => ({
    kind: 'measure',
    path: paths.measure(measure.id),
    title: measure.title,
    place: measure.jurisdiction.id,
    evidence: measure.evidence,
    figure: measure.figures.length > 0,
    said: searchTexts(corpus, measure).flatMap(({ field, text }) => {
      if ('name' in field) return textsAs(field.name, 'code', text);
      if (field.key === 'search.in.title') return [];
      return textsAs(field.key, RANKS[field.key] ?? 'rest', text);
    }),
  }));

/** The figures, whoever states them: of measures, programmes and jurisdictions, and of targets. */
export const figuresFound = (page: FindPage): Found[] =>
  figuresOfCorpus(page.corpus)
    .filter(({ owner }) => owner.kind !== 'target')
    .map((owned) => figureFound(page, owned));

function figureFound({ words }: FindPage, { owner, figure }: OwnedFigure): Found {
  const place =
    owner.kind === 'jurisdiction' ? owner.record : (owner.record as Partial<Measure>).jurisdiction;
  const value = words.figure(figure);
  return {
    kind: 'figure',
    path: pathOf(owner),
    title: `${words.text(figure.label)}${words.say('colon')}${value}`,
    place: place?.id,
    evidence: figure.evidence,
    figure: true,
    said: [
      ...textsAs('find.in.of', 'body', definitionOf(owner.kind).title?.(owner.record)),
      ...textsAs('search.in.jurisdiction', 'name', place?.short),
      ...textsAs('search.in.printed', 'rest', figure.as_printed),
      ...textsAs('find.in.role', 'rest', words.label('roles', figure.role)),
      ...textsAs('search.in.date', 'rest', figure.date && words.date(figure.date)),
      ...textsAs('search.in.note', 'rest', figure.note),
      ...textsAs('search.in.phrase', 'rest', ...figure.evidence.map(({ phrase }) => phrase)),
    ],
  };
}
