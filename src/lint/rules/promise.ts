import { byId } from '../../shared/by-id.ts';
import { spanOf } from '../../shared/dates.ts';
import { didYouMean } from '../nearest.ts';
import type { Entry, Finding, LintContext, Path, Rule } from '../types.ts';

type PromiseEntry = Entry<'promise'>;

/** What is said to have become of a promise rests on observations, and on two coders. */
export const promiseRule: Rule = {
  name: 'promise',
  demands:
    'What followed rests on observations of the measure that are no mere lead, comparable where the ' +
    'promise was met; it is late only after a deadline; and the outcome is what both coders said, or says why not, with a ' +
    'ruling where both said the same.',
  check(context, report) {
    for (const at of context.entries.promise) {
      for (const [path, finding] of [...evidenceOf(at, context), ...timeOf(at, context)]) {
        report(at, path, finding);
      }
      for (const [path, finding] of codingOf(at, context)) report(at, path, finding);
    }
  },
};

type Found = [Path, Finding];

const outcomeOf = (id: string, { codebook }: LintContext) =>
  codebook.lists.outcomes.values.find((value) => value.id === id);

function evidenceOf({ data }: PromiseEntry, context: LintContext): Found[] {
  const outcome = outcomeOf(data.outcome, context);
  const named = data.observations ?? [];
  const observed = [...new Set(named)].flatMap((id) => byId(context.entries.observation, id) ?? []);
  const found: Found[] = observed
    .filter(({ data: { measures = [] } }) => !measures.includes(data.measure))
    .map(({ id }) => [
      ['observations', named.indexOf(id)],
      { message: 'is about another measure', found: id },
    ]);
  const { values: confidences } = context.codebook.lists.confidences;
  for (const { id, data: seen } of observed) {
    if (!confidences.find((value) => value.id === seen.confidence)?.doubtful) continue;
    found.push([
      ['observations', named.indexOf(id)],
      {
        message: 'is too unsure to be shown beside a promise',
        found: `${id}, of confidence ${seen.confidence}`,
        allowed: `an observation of confidence ${confidences
          .filter(({ doubtful }) => !doubtful)
          .map((value) => value.id)
          .join(', ')}`,
        tip: 'leave it out here; the list of observations has it',
      },
    ]);
  }
  if (outcome?.followed && named.length === 0) {
    found.push([['observations'], { message: 'are wanting: what shows that it followed?' }]);
  }
  const shows = context.codebook.lists['observation-kinds'].values.filter((kind) => kind.outcome);
  const isProof = ({ data: { kind, comparable } }: Entry<'observation'>): boolean =>
    comparable !== false && shows.some(({ id }) => id === kind);
  if (outcome?.met && observed.length > 0 && !observed.some(isProof)) {
    found.push([
      ['outcome'],
      {
        message:
          'rests on no comparable outcome: older, planned or incomparable facts show nothing',
        found: data.outcome,
      },
    ]);
  }
  return found;
}

function timeOf({ data }: PromiseEntry, context: LintContext): Found[] {
  const measure = byId(context.entries.measure, data.measure);
  const outcome = outcomeOf(data.outcome, context);
  if (!measure || !outcome?.met) return [];
  const due = spanOf(measure.data.due?.date ?? '')?.last;
  const done = spanOf(data.delivered ?? '')?.first;
  // A deadline that is no date has its own rule.
  if (measure.data.due?.date !== undefined && due === undefined) return [];
  const late = due !== undefined && done !== undefined && done > due;
  if (late === (outcome.late ?? false)) return [];
  const message = late
    ? 'is called delivered, and came after the deadline'
    : 'is called late, and no deadline was missed';
  return [
    [['outcome'], { message, found: `${data.delivered ?? 'no date'}, due ${due ?? 'never'}` }],
  ];
}

function codingOf({ data }: PromiseEntry, { codebook }: LintContext): Found[] {
  const { outcome, first, second = first, resolution, ruling } = data;
  if (ruling !== undefined && codebook.rulings.every(({ id }) => id !== ruling)) {
    const known = codebook.rulings.map(({ id }) => id);
    const tip = didYouMean(ruling, known);
    return [[['ruling'], { message: 'is no ruling of the codebook', found: ruling, tip }]];
  }
  if (first === second && ruling === undefined) {
    return outcome === first
      ? []
      : [[['outcome'], { message: 'is not what the coders said', found: outcome, allowed: first }]];
  }
  if (outcome === first && first === second) {
    return [[['ruling'], { message: 'overrules nothing: it is what both coders said' }]];
  }
  return resolution === undefined
    ? [
        [
          ['resolution'],
          {
            message:
              first === second
                ? 'is wanting: the outcome is not what both coders said'
                : 'is wanting: the two coders differ',
            found: `${first}, ${second}`,
          },
        ],
      ]
    : [];
}
