import type { Jurisdiction, Measure, OwnedFigure } from '../../corpus/index.ts';
import { traits } from '../../i18n/locales.ts';
import { inSentence } from '../../i18n/sentence.ts';
import { ceilingOf, type Ceiling } from './facts.ts';
import { keyFigure, saysFigure } from '../measure-line.ts';
import type { CountNarrowing, Writer } from './writer.ts';

/** The label of a value of the codebook within a sentence. */
export const listLabel = (
  write: Writer,
  list: Parameters<Writer['words']['label']>[0],
  id: string,
): string => inSentence(write.words.label(list, id), write.words);

/** A measure's title, drawn and linked. */
export const titleOf = ({ id }: Measure): string => `:measure[${id}]`;

/** A figure of a measure, drawn with its note. */
export const figureOf = ({ owner, figure }: OwnedFigure): string =>
  `:figure[${owner.record.id}#${'id' in figure ? figure.id : ''}]`;

/** The figure that a reader takes away from a measure, or else its note. */
export function keyFigureOf(write: Writer, measure: Measure): string {
  const figure = keyFigure(measure, write.words);
  return figure && !saysFigure(measure, figure, write.words)
    ? write.say('composed.t.withFigure', { figure: `:figure[${measure.id}#${figure.id}]` })
    : noteOf(measure);
}

/** The note of a measure's main passage. */
export const noteOf = ({ evidence: [first] }: Measure): string =>
  first ? `:cite[${first.source}#${first.paragraph}]` : '';

/** The ids of jurisdictions, for a count. */
export const jurisdictionIds = (jurisdictions: readonly Jurisdiction[]): string[] =>
  jurisdictions.map(({ id }) => id);

/** So many names stand in a sentence; of more the first ones and that there are others. */
const NAMED = 3;

const severalOf = (write: Writer, names: readonly string[]): string =>
  names.length > NAMED
    ? write.say('composed.others', { names: names.slice(0, NAMED - 1).join(write.say('sep')) })
    : write.list(names);

/** The measures of several figures, each once, in quotation marks. */
const measuresOf = (write: Writer, { figures }: Ceiling, whose: boolean): string[] =>
  figures.flatMap(({ owner }) => {
    if (owner.kind !== 'measure') return [];
    const measure = titleOf(owner.record);
    const who = write.name(owner.record.jurisdiction.short);
    return [
      whose
        ? write.say('composed.t.whose', { who, measure })
        : write.say('composed.quoted', { text: measure }),
    ];
  });

/** Measures with the filters that count them. */
export interface CountedMeasures {
  measures: readonly Measure[];
  narrowing: CountNarrowing;
}

/**
 * The highest ceiling that measures state, or that they state none.
 * @param whose whether to say whose measure it is
 */
export function ceilingSaid(write: Writer, counted: CountedMeasures, whose: boolean): string {
  const { measures } = counted;
  const ceiling = ceilingOf(write.corpus, measures);
  const [first] = ceiling?.figures ?? [];
  if (!ceiling || first?.owner.kind !== 'measure') return noCeiling(write, counted, whose);
  const params = {
    who: write.name(first.owner.record.jurisdiction.short),
    measure: titleOf(first.owner.record),
    measures: severalOf(write, measuresOf(write, ceiling, whose)),
    figure: figureOf(first),
  };
  const among =
    ceiling.among && write.say('composed.ceiling.in', { unit: write.label(ceiling.among) });
  if (!ceiling.money) {
    return write.say(whose ? 'composed.t.ceilingOther' : 'composed.ceiling.other', params);
  }
  const tie = ceiling.figures.length > 1;
  const said = whose
    ? write.say(tie ? 'composed.t.ceilingTie' : 'composed.t.ceiling', params)
    : write.say(tie ? 'composed.ceiling.moneyTie' : 'composed.ceiling.money', params);
  return among === undefined ? said : `${among}${lower(said, write)}`;
}

const lower = (sentence: string, { language }: Writer): string =>
  traits[language].inflected ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;

function noCeiling(
  write: Writer,
  { measures, narrowing }: CountedMeasures,
  whose: boolean,
): string {
  const n = measures.filter(({ figures }) => figures.length > 0).length;
  if (n === 0) {
    return write.say(measures.length === 1 ? 'composed.figures.single' : 'composed.figures.none');
  }
  if (whose) return write.say('composed.t.ceilingNone');
  const count = write.count({ ...narrowing, figure: 'yes' });
  return write.say('composed.ceiling.none', { n, count });
}
