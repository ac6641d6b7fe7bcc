import { proposalName } from '../analysis/proposal.ts';
import { kinds } from '../kinds/index.ts';
import { paths } from '../routes/paths.ts';
import type { Evidence, NamedFigure } from '../schema/index.ts';
import { inScript, textsAs, type Found, type FindPage } from './collect.ts';

const phrases = (evidence: readonly Evidence[] = []) =>
  textsAs('search.in.phrase', 'rest', ...evidence.map(({ phrase }) => phrase));

/** Places, and what they set themselves: jurisdictions, programmes, targets. */
export const placesFound = ({ corpus, words }: FindPage): Found[] => [
  ...corpus.jurisdictions.map((place): Found => ({
    kind: 'jurisdiction',
    path: paths.jurisdiction(place.id),
    title: place.name,
    place: place.id,
    evidence: place.evidence,
    said: [
      ...textsAs('search.in.jurisdiction', 'name', place.short),
      ...textsAs('find.in.profile', 'body', place.profile),
    ],
  })),
  ...corpus.programmes.map((programme): Found => ({
    kind: 'programme',
    path: paths.programme(programme.id),
    title: programme.title,
    place: programme.jurisdiction.id,
    evidence: programme.evidence,
    figure: (programme.figures ?? []).length > 0,
    said: [
      ...textsAs('find.in.short', 'name', programme.short),
      ...textsAs('search.in.jurisdiction', 'name', programme.jurisdiction.short),
      ...textsAs('search.in.summary', 'body', programme.summary),
      ...textsAs('find.in.items', 'rest', ...programme.items.map(({ title }) => title)),
      ...phrases(programme.evidence),
    ],
  })),
  ...corpus.targets.map((target): Found => ({
    kind: 'target',
    path: kinds.target.page(target.id),
    title: target.title,
    place: target.jurisdiction.id,
    evidence: target.goal.evidence,
    figure: true,
    said: [
      ...textsAs('search.in.jurisdiction', 'name', target.jurisdiction.short),
      ...textsAs('search.in.summary', 'body', target.summary),
      ...[target.baseline, target.goal].flatMap((figure: NamedFigure) => [
        ...textsAs(
          'search.in.figure',
          'body',
          `${words.text(figure.label)} ${words.figure(figure)}`,
        ),
        ...textsAs('search.in.date', 'rest', figure.date),
      ]),
      ...textsAs('search.in.programme', 'rest', target.programme?.title),
      ...textsAs('search.in.note', 'rest', target.note),
      ...phrases(target.goal.evidence),
    ],
  })),
];

/** Bodies and what they do together and when: organisations, partnerships, events. */
export const bodiesFound = ({ corpus, words }: FindPage): Found[] => [
  ...corpus.organisations.map((body): Found => ({
    kind: 'organisation',
    path: paths.organisation(body.id),
    title: body.name,
    place: body.home?.id,
    said: [
      ...textsAs('search.in.alias', 'name', ...(body.aliases ?? []).map(inScript)),
      ...textsAs('find.in.kind', 'rest', words.label('organisation-kinds', body.kind)),
      ...textsAs('search.in.jurisdiction', 'rest', body.home?.short),
      ...textsAs('search.in.note', 'rest', body.note),
    ],
  })),
  ...corpus.partnerships.map((one): Found => {
    const bodies = [...one.mainland, ...one.hong_kong];
    return {
      kind: 'partnership',
      path: kinds.partnership.page(one.id),
      title: one.title,
      place: one.measures[0]?.jurisdiction.id ?? one.mainland[0]?.home?.id,
      evidence: one.evidence,
      said: [
        ...textsAs('search.in.summary', 'body', one.summary),
        ...textsAs('search.in.body', 'name', ...bodies.map(({ name }) => name)),
        ...textsAs(
          'search.in.alias',
          'rest',
          ...bodies.flatMap(({ aliases = [] }) => aliases).map(inScript),
        ),
        ...textsAs('find.in.form', 'rest', words.label('partnership-forms', one.form)),
        ...textsAs('search.in.date', 'rest', one.date?.date && words.date(one.date.date)),
        ...textsAs('search.in.note', 'rest', one.note),
        ...phrases(one.evidence),
      ],
    };
  }),
  ...corpus.events.map((event): Found => ({
    kind: 'event',
    path: kinds.event.page(event.id),
    title: event.title,
    place: event.jurisdictions[0]?.id,
    evidence: event.evidence,
    said: [
      ...textsAs('search.in.date', 'name', words.date(event.date)),
      ...textsAs(
        'search.in.jurisdiction',
        'rest',
        ...event.jurisdictions.map(({ short }) => short),
      ),
      ...textsAs('find.in.kind', 'rest', words.label('event-kinds', event.kind)),
      ...textsAs('search.in.body', 'rest', ...event.organisations.map(({ name }) => name)),
      ...textsAs('search.in.note', 'rest', event.note),
      ...phrases(event.evidence),
    ],
  })),
];

/** Documents, and what proposals asked and replies said. */
export const documentsFound = ({ corpus, words }: FindPage): Found[] => [
  ...corpus.sources.map((source): Found => ({
    kind: 'source',
    path: paths.source(source.id),
    title: source.title,
    place: source.jurisdiction.id,
    said: [
      ...textsAs('search.in.number', 'name', source.number),
      ...textsAs('find.in.short', 'name', source.short),
      ...textsAs('find.in.printedName', 'body', source.name),
      ...textsAs(
        source.proposal?.suggestion ? 'source.suggestion' : 'source.proposal',
        'body',
        source.proposal && proposalName(source.proposal, words),
        source.proposal?.title,
      ),
      ...textsAs('source.outcome', 'body', labelled(words.say('source.outcome'), source.outcome)),
      ...textsAs(
        'source.date',
        'body',
        labelled(words.say('source.date'), words.date(source.date)),
      ),
      ...textsAs(
        'source.printed',
        'body',
        labelled(words.say('find.in.printed'), source.printed && words.date(source.printed)),
      ),
      ...textsAs('source.issuer', 'body', ...source.issuers.map(({ name }) => name)),
      ...textsAs('find.in.series', 'rest', source.series),
      ...textsAs('source.tier', 'rest', words.label('tiers', source.tier)),
      ...textsAs('find.in.limits', 'rest', source.limits),
      ...textsAs('find.in.outline', 'rest', ...source.outline.map(({ title }) => title)),
    ],
  })),
  ...corpus.asks.map((ask): Found => ({
    kind: 'ask',
    path: kinds.ask.page(ask.id),
    title: ask.title,
    place: ask.source.jurisdiction.id,
    evidence: ask.evidence,
    said: [
      ...textsAs('asks.request', 'body', ask.request),
      ...textsAs('asks.reply', 'body', ask.reply),
      ...textsAs('asks.answer', 'rest', words.label('answers', ask.answer), ask.reason),
      ...textsAs('search.in.jurisdiction', 'name', ask.source.jurisdiction.short),
      ...textsAs('source.proposal', 'rest', ask.source.short, ask.source.proposal?.number),
      ...phrases(ask.evidence),
    ],
  })),
];

/** A line that is looked for by what it is called as well. */
const labelled = (label: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : `${label} ${text}`;

/** What became of promises: dated facts from beyond the documents, and what they amount to. */
export const followedFound = ({ corpus, words }: FindPage): Found[] => [
  ...corpus.observations.map((one): Found => ({
    kind: 'observation',
    path: kinds.observation.page(one.id),
    title: one.title,
    place: (one.measures[0] ?? one.targets[0])?.jurisdiction.id,
    figure: one.value !== undefined,
    said: [
      ...textsAs('search.in.summary', 'body', one.summary),
      ...textsAs('find.in.publisher', 'rest', one.publisher),
      ...textsAs('search.in.date', 'rest', words.date(one.as_of)),
      ...textsAs('search.in.phrase', 'rest', one.phrase),
      ...textsAs('search.in.note', 'rest', one.note, one.incomparable),
    ],
  })),
  ...corpus.promises.map((one): Found => ({
    kind: 'promise',
    path: kinds.promise.page(one.id),
    title: one.measure.title,
    place: one.measure.jurisdiction.id,
    evidence: one.measure.evidence,
    said: [
      ...textsAs('followup.promise', 'body', one.promised),
      ...textsAs('followup.what', 'body', one.followed),
      ...textsAs('followup.outcome', 'rest', words.label('outcomes', one.outcome)),
      ...textsAs('search.in.jurisdiction', 'name', one.measure.jurisdiction.short),
      ...textsAs('search.in.note', 'rest', one.note),
    ],
  })),
];
