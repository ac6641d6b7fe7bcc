import { z } from 'zod';
import { categoryId, flag, list, value } from './codebook-value.ts';
import type { Lens, LensView } from './lens.ts';
import { printed, text } from './primitives.ts';
import type { PageWords } from './pages.ts';
import type { Caveat, Ruling } from './rulings.ts';
import { singularField } from './singular.ts';
import type { OfficialTerm } from './terms.ts';
import { written, languages } from '../languages/index.ts';
import { byId } from '../shared/by-id.ts';

const commitment = value.extend({
  past_exploring: z
    .boolean()
    .describe('Whether the text is past exploring: done, under way or planned, not only advised.'),
  advice: z
    .boolean()
    .describe('Whether it is what others advise a government, on which it has not spoken.'),
  done: z.boolean().describe('Whether it is done, so that a deadline that has passed is met.'),
  level: z.int().min(0).max(4).describe('How many quarters of the mark are filled, 0 to 4.'),
  cues: z.array(printed('A word.')).min(1).describe('Chinese wordings that decide for this value.'),
  cues_en: z
    .array(printed('A word.'))
    .optional()
    .describe('What the wordings say, in English and in their order; translated by this site.'),
  summary_words: z
    .array(printed('A word.'))
    .optional()
    .describe(
      'Words one of which the English summary of such a measure has, so that no plan is told as a fact.',
    ),
});

const hongKong = value.extend({
  own: z.boolean().describe('Whether the measure is of Hong Kong itself, not towards it.'),
  open: z
    .boolean()
    .describe('Whether anyone may benefit, so that it is not directed at Hong Kong.'),
  elsewhere: flag('Whether another place alone is named, so that it is not for Hong Kong.'),
});

/** What a reading of a text rests on. */
const basis = value.extend({
  framed: flag('Whether another sentence decides: a heading, a lead or an opening sentence.'),
  reads_as: categoryId
    .optional()
    .describe('The commitment of a measure whose text says nothing of time; only for that case.'),
  else_read_as: z
    .array(categoryId)
    .optional()
    .describe(
      'As what else such a measure may fairly be read, to see which statements depend on it.',
    ),
});

const role = value.extend({
  limits: z.boolean().describe('Whether it is the most that one recipient can get, and no total.'),
  exists: z.boolean().describe('Whether there is so much already; else it is still to be.'),
  sized: z
    .boolean()
    .describe('Whether its size says something beside others: not that of a count of items.'),
  end: z
    .enum(['baseline', 'goal'])
    .optional()
    .describe('The end of a target at which such a figure stands.'),
});

const tier = value.extend({
  first_hand: z.boolean().describe('Whether a government speaks of its own work.'),
});

const actorRole = value.extend({
  responsible: flag('Whether the body carries the measure out.'),
  partner: flag('Whether the body is the other side with which one works.'),
});

const jurisdictionKind = value.extend({
  national: flag('Whether it is the level of the central government.'),
});

const eventKind = value.extend({
  document: flag('Whether a document is written or printed.'),
  ahead: flag('Whether it was still to come when the document was written.'),
});

const observationKind = value.extend({
  outcome: flag(
    'Whether it tells what came of a promise, so that it is no older than the promise.',
  ),
  serial: flag('Whether its number may stand in the series of a target.'),
});

const confidence = value.extend({
  doubtful: flag('Whether it is too unsure to be shown beside a promise.'),
});

const outcome = value.extend({
  followed: flag('Whether something followed, so that observations show it.'),
  met: flag('Whether the promise was met, so that a comparable outcome shows it.'),
  late: flag('Whether it was met after its deadline.'),
  example: text.describe('What falls under it.'),
  counter_example: text.describe('What one might take for it, and where that goes.'),
});

/** Where the true number may lie beside the one that is printed. */
export const bounds = ['none', 'around', 'from', 'to', 'above', 'below'] as const;

const qualifier = value.extend({
  bound: z
    .enum(bounds)
    .describe('Where the true number lies: at the printed one, around it, from it on, up to it …'),
  pattern: text.describe('How it is said; {value} stands for number and unit.'),
});

const singulars = Object.fromEntries(
  written
    .filter((language) => languages[language].inflected)
    .map((language) => [
      singularField(language),
      printed(`The ${languages[language].english} pattern for the number one.`).optional(),
    ]),
) as Record<ReturnType<typeof singularField>, z.ZodOptional<z.ZodString>>;

const unit = value.extend({
  dimension: z
    .enum(['money', 'area', 'share', 'ratio', 'rank', 'time', 'count'])
    .describe('What is measured; only figures of one unit are ever put on one scale.'),
  pattern: text.describe('How a number carries it; {value} stands for the number.'),
  ...singulars,
  large: z
    .strictObject({
      from: z
        .number()
        .min(1)
        .describe('The number from which on, which is also one of the larger.'),
      pattern: text.describe('How a number of the larger unit carries it.'),
    })
    .optional()
    .describe('The larger unit in which large numbers are shown.'),
});

const tool = value.extend({
  group: categoryId.describe('The side that the tool works on.'),
});

/** The codebook's plain lists: file name → schema of the file. */
export const listSchemas = {
  commitments: list(commitment),
  bases: list(basis),
  'hong-kong': list(hongKong),
  qualifiers: list(qualifier),
  roles: list(role),
  units: list(unit),
  'organisation-kinds': list(value),
  'actor-roles': list(actorRole),
  'jurisdiction-kinds': list(jurisdictionKind),
  tiers: list(tier),
  answers: list(value),
  'partnership-forms': list(value),
  'event-kinds': list(eventKind),
  silences: list(value),
  'not-figures': list(value),
  'tool-groups': list(value),
  tools: list(tool),
  'change-kinds': list(value),
  'observation-kinds': list(observationKind),
  confidences: list(confidence),
  'link-absences': list(value),
  outcomes: list(outcome),
} as const;

/** The name of one of the codebook's lists. */
export type ListName = keyof typeof listSchemas;

/** A value of a list that has no properties beyond its id, label and definition. */
export type Value = z.infer<typeof value>;
/** How far a government has bound itself, with the wordings that decide for it. */
export type Commitment = z.infer<typeof commitment>;
/** What the reading of a commitment rests on. */
export type WordingBasis = z.infer<typeof basis>;
/** How a measure bears on Hong Kong. */
export type HongKong = z.infer<typeof hongKong>;
/** What a figure is: a ceiling for one recipient, a total, the goal of a target … */
export type Role = z.infer<typeof role>;
/** How exact a text says a figure is, with where the true number may lie. */
export type Qualifier = z.infer<typeof qualifier>;
/** A unit with its dimension and the patterns by which numbers carry it. */
export type Unit = z.infer<typeof unit>;
/** A policy tool, with the side that it works on: supply, environment or demand. */
export type Tool = z.infer<typeof tool>;
/** A list of the codebook with its values' exact type. */
export type List<N extends ListName = ListName> = z.infer<(typeof listSchemas)[N]>;

/** The one vocabulary: every list by name, the lenses in order, the rulings by date. */
export interface Codebook {
  lists: { [N in ListName]: List<N> };
  lenses: Lens[];
  rulings: Ruling[];
  /** None where nothing has been tried. */
  caveats: Caveat[];
  /** None where nothing is listed. */
  terms: OfficialTerm[];
  /** What views are called in this corpus; empty where general words do. */
  pages: PageWords;
  /** Groups of forms that the search takes as one; none where nothing is listed. */
  synonyms: string[][];
}

/**
 * A value of one of the codebook's lists, with the properties that decide.
 * @example valueOf(codebook, 'roles', figure.role).limits
 * @throws when the list has none of that id, which the schemas have ruled out
 */
export function valueOf<N extends ListName>(
  codebook: Codebook,
  name: N,
  wanted: string,
): List<N>['values'][number] {
  const values: readonly List<N>['values'][number][] = codebook.lists[name].values;
  const found = byId(values, wanted);
  if (!found) throw new Error(`the codebook’s ${name} have no “${wanted}”`);
  return found;
}

/**
 * The lens from which an analysis is drawn.
 * @throws when none says so
 */
export function lensForView({ lenses }: Codebook, view: LensView): Lens {
  const found = lenses.find((entry) => entry.view === view);
  if (!found) throw new Error(`no lens of the codebook says “view: ${view}”`);
  return found;
}

/**
 * The ids of a list's values, in reading order.
 * @example idsOf(codebook, 'commitments') // ['implemented', …]
 */
export const idsOf = (codebook: Codebook, name: ListName): string[] =>
  codebook.lists[name].values.map((entry) => entry.id);
