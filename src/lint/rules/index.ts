import type { Rule } from '../types.ts';
import { basisRule } from './basis.ts';
import { codeWords } from './code-words.ts';
import { codebookExamples } from './codebook-examples.ts';
import { codedOnce } from './coded-once.ts';
import { codedOn } from './coded-on.ts';
import { codingRule } from './coding.ts';
import { collision } from './collision.ts';
import { contact } from './contact.ts';
import { cue } from './cue.ts';
import { dates } from './dates.ts';
import { doubleCoding } from './double-coding.ts';
import { evidencePhrase } from './evidence-phrase.ts';
import { evidencePlace } from './evidence-place.ts';
import { figureMeasure } from './figure-measure.ts';
import { figurePrinted } from './figure-printed.ts';
import { figureRange } from './figure-range.ts';
import { localName } from './local-name.ts';
import { look } from './look.ts';
import { names } from './names.ts';
import { observationAge } from './observation-age.ts';
import { observationRule } from './observation.ts';
import { observationSeries } from './observation-series.ts';
import { outlineRule } from './outline.ts';
import { pageAddressRule } from './page-address.ts';
import { parent } from './parent.ts';
import { passedDeadline } from './passed-deadline.ts';
import { phraseTranslation } from './phrase-translation.ts';
import { programmeRule } from './programme.ts';
import { promiseRule } from './promise.ts';
import { readAgainst } from './read-against.ts';
import { reference } from './reference.ts';
import { releases } from './releases.ts';
import { repeatedMeans } from './repeated-means.ts';
import { reservedName } from './reserved-name.ts';
import { sides } from './sides.ts';
import { summaryWords } from './summary-words.ts';
import { synonymsRule } from './synonyms.ts';
import { targetSpan } from './target-span.ts';
import { termsRule } from './terms.ts';
import { titleLength } from './title-length.ts';
import { translationRule } from './translation.ts';
import { typedCount } from './typed-count.ts';
import { unused } from './unused.ts';
import { vocabulary } from './vocabulary.ts';

/** Every rule beyond the schemas, in the order in which they run. */
export const rules: readonly Rule[] = [
  collision,
  reservedName,
  reference,
  parent,
  pageAddressRule,
  programmeRule,
  codingRule,
  repeatedMeans,
  codedOn,
  codeWords,
  cue,
  basisRule,
  summaryWords,
  evidencePlace,
  evidencePhrase,
  figureMeasure,
  figurePrinted,
  figureRange,
  targetSpan,
  dates,
  passedDeadline,
  observationRule,
  observationSeries,
  observationAge,
  promiseRule,
  outlineRule,
  titleLength,
  typedCount,
  look,
  translationRule,
  phraseTranslation,
  termsRule,
  localName,
  sides,
  readAgainst,
  doubleCoding,
  codedOnce,
  releases,
  unused,
  vocabulary,
  synonymsRule,
  names,
  codebookExamples,
  contact,
];
