import { kinds } from '../kinds/index.ts';
import { paths } from '../routes/paths.ts';
import type { Evidence, NamedFigure } from '../schema/index.ts';
import { said, type Found, type FindPage } from './collect.ts';

const phrases = (evidence: readonly Evidence[] = []) =>
  said('search.in.phrase', 'rest', ...evidence.map(({ phrase }) => phrase));

/** Places, and what they set themselves: jurisdictions, programmes, targets. */
export const placesFound = ({ corpus, words }: FindPage): Found[] => [
  ...corpus.jurisdictions.map((place): Found => ({
    kind: 'jurisdiction',
    path: paths.jurisdiction(place.id),
    title: place.name,
    place: place.id,
    evidence: place.evidence,
    said: [
      ...said('search.in.jurisdiction', 'name', place.short),
      ...said('find.in.profile', 'body', place.profile),
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
      ...said('find.in.short', 'name', programme.short),
      ...said('search.in.jurisdiction', 'name', programme.jurisdiction.short),
      ...said('search.in.summary', 'body', programme.summary),
      ...said('find.in.items', 'rest', ...programme.items.map(({ title }) => title)),
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
      ...said('search.in.jurisdiction', 'name', target.jurisdiction.short),
      ...said('search.in.summary', 'body', target.summary),
      ...[target.baseline, target.goal].flatMap((figure: NamedFigure) => [
        ...said('search.in.figure', 'body', `${words.text(figure.label)} ${words.figure(figure)}`),
        ...said('search.in.date', 'rest', figure.date),
      ]),
      ...said('search.in.programme', 'rest', target.programme?.title),
      ...said('search.in.note', 'rest', target.note),
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
      ...said('search.in.alias', 'name', ...(body.aliases ?? [])),
      ...said('find.in.kind', 'rest', words.label('organisation-kinds', body.kind)),
      ...said('search.in.jurisdiction', 'rest', body.home?.short),
      ...said('search.in.note', 'rest', body.note),
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
        ...said('search.in.summary', 'body', one.summary),
        ...said('search.in.body', 'name', ...bodies.map(({ name }) => name)),
        ...said('search.in.alias', 'rest', ...bodies.flatMap(({ aliases }) => aliases ?? [])),
        ...said('find.in.form', 'rest', words.label('partnership-forms', one.form)),
        ...said('search.in.date', 'rest', one.date?.date && words.date(one.date.date)),
        ...said('search.in.note', 'rest', one.note),
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
      ...said('search.in.date', 'name', words.date(event.date)),
      ...said('search.in.jurisdiction', 'rest', ...event.jurisdictions.map(({ short }) => short)),
      ...said('find.in.kind', 'rest', words.label('event-kinds', event.kind)),
      ...said('search.in.body', 'rest', ...event.organisations.map(({ name }) => name)),
      ...said('search.in.note', 'rest', event.note),
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
      ...said('search.in.number', 'name', source.number),
      ...said('find.in.short', 'name', source.short),
      ...said('find.in.printedName', 'body', source.name),
      ...said(
        'source.proposal',
        'body',
        source.proposal &&
          words.say('asks.proposal', {
            body: words.text(source.proposal.body),
            number: source.proposal.number,
          }),
        source.proposal?.title,
      ),
      ...said('source.outcome', 'body', labelled(words.say('source.outcome'), source.outcome)),
      ...said('source.date', 'body', labelled(words.say('source.date'), words.date(source.date))),
      ...said(
        'source.printed',
        'body',
        labelled(words.say('source.printed'), source.printed && words.date(source.printed)),
      ),
      ...said('source.issuer', 'body', ...source.issuers.map(({ name }) => name)),
      ...said('find.in.series', 'rest', source.series),
      ...said('source.tier', 'rest', words.label('tiers', source.tier)),
      ...said('find.in.limits', 'rest', source.limits),
      ...said('find.in.outline', 'rest', ...source.outline.map(({ title }) => title)),
    ],
  })),
  ...corpus.asks.map((ask): Found => ({
    kind: 'ask',
    path: kinds.ask.page(ask.id),
    title: ask.title,
    place: ask.source.jurisdiction.id,
    evidence: ask.evidence,
    said: [
      ...said('asks.request', 'body', ask.request),
      ...said('asks.reply', 'body', ask.reply),
      ...said('asks.answer', 'rest', words.label('answers', ask.answer), ask.reason),
      ...said('search.in.jurisdiction', 'name', ask.source.jurisdiction.short),
      ...said('source.proposal', 'rest', ask.source.short, ask.source.proposal?.number),
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
      ...said('search.in.summary', 'body', one.summary),
      ...said('find.in.publisher', 'rest', one.publisher),
      ...said('search.in.date', 'rest', words.date(one.as_of)),
      ...said('search.in.phrase', 'rest', one.phrase),
      ...said('search.in.note', 'rest', one.note, one.incomparable),
    ],
  })),
  ...corpus.promises.map((one): Found => ({
    kind: 'promise',
    path: kinds.promise.page(one.id),
    title: one.measure.title,
    place: one.measure.jurisdiction.id,
    evidence: one.measure.evidence,
    said: [
      ...said('followup.promise', 'body', one.promised),
      ...said('followup.what', 'body', one.followed),
      ...said('followup.outcome', 'rest', words.label('outcomes', one.outcome)),
      ...said('search.in.jurisdiction', 'name', one.measure.jurisdiction.short),
      ...said('search.in.note', 'rest', one.note),
    ],
  })),
];
