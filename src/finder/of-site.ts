import { isDrawn } from '../routes/navigation.ts';
import { paths } from '../routes/paths.ts';
import { kinds } from '../kinds/index.ts';
import type { ListName, Text } from '../schema/index.ts';
import { written } from '../languages/index.ts';
import { inEach } from '../languages/index.ts';
import { views, type AnyView } from '../views/index.ts';
import { localizer, type PlainKey } from '../i18n/index.ts';
import { inScript, textsAs, type Found, type FindPage } from './collect.ts';
import { cutSentence, type BriefingFront } from './of-drawn.ts';

/** The vocabulary: terms of the glossary, official terms, categories and values of the codebook. */
export const vocabularyFound = ({ corpus }: FindPage): Found[] => {
  const { lenses, lists, terms } = corpus.codebook;
  const names = Object.keys(lists) as ListName[];
  return [
    ...corpus.terms.map((term): Found => ({
      kind: 'term',
      path: kinds.term.page(term.id),
      title: term.term,
      evidence: term.evidence,
      said: [
        ...textsAs('find.in.full', 'name', term.full),
        ...textsAs('find.in.definition', 'body', term.definition),
      ],
    })),
    ...terms
      .filter(({ aside }) => aside !== true)
      .map((term): Found => ({
        kind: 'term',
        nameOnly: true,
        path: `${paths.glossary}#translations`,
        title: inEach((language) => term[language][0] ?? '') as Text,
        said: [
          ...textsAs(
            'find.in.forms',
            'name',
            ...written.flatMap((language) => term[language].slice(1)).map(inScript),
          ),
          ...textsAs('search.in.note', 'rest', term.note),
        ],
      })),
    ...lenses.flatMap((lens) =>
      lens.categories.map((category): Found => ({
        kind: 'category',
        path: `${paths.codebook}#${lens.id}-${category.id}`,
        title: category.label,
        said: [
          ...textsAs('find.in.lens', 'code', lens.label),
          ...textsAs('find.in.definition', 'body', category.definition),
        ],
      })),
    ),
    ...names.flatMap((name) =>
      lists[name].values.map((value): Found => ({
        kind: 'category',
        path: `${paths.codebook}#${name}-${value.id}`,
        title: value.label,
        said: [
          ...textsAs('find.in.lens', 'code', lists[name].label),
          ...textsAs('find.in.definition', 'body', value.definition),
        ],
      })),
    ),
  ];
};

/** How doubts in coding were settled, each by its first sentence. */
export const rulingsFound = ({ corpus, words }: FindPage): Found[] =>
  corpus.codebook.rulings.map(({ id, about, ruling }): Found => {
    const { first, rest } = cutSentence(ruling);
    return {
      kind: 'ruling',
      path: `${paths.codebook}#ruling-${id}`,
      // Whole sentences in another language would weigh more than they find.
      title: words.text(first),
      said: [
        ...textsAs('find.in.further', 'body', rest),
        ...textsAs('find.in.lens', 'code', lensLabel(corpus, about)),
        // Notes cite a ruling by its id.
        ...textsAs('find.in.kind', 'also', id),
      ],
    };
  });

const lensLabel = ({ codebook }: FindPage['corpus'], about: string): Text | undefined =>
  codebook.lenses.find(({ id }) => id === about)?.label;

const inBoth = ({ corpus }: FindPage, key: PlainKey): Text =>
  inEach((language) => localizer(language, corpus.codebook).say(key)) as Text;

/** Where a target stands in time: what was observed of it is found under its name too. */
const targetsInTimeFound = (page: FindPage): Found[] => {
  const { targets, observations } = page.corpus;
  const [label, colon] = [inBoth(page, 'pace.label'), inBoth(page, 'colon')];
  return targets
    .filter(({ id }) => observations.some((one) => one.targets.some((target) => target.id === id)))
    .map(({ id, title, jurisdiction }): Found => ({
      kind: 'view',
      path: `${paths.pace}#${id}`,
      title: inEach((language) => title[language] + colon[language] + label[language]) as Text,
      place: jurisdiction.id,
      said: [],
    }));
};

/** The pages themselves: views with what they answer, comparisons, prepared questions, briefings. */
export const pagesFound = (page: FindPage, briefings: readonly BriefingFront[]): Found[] => [
  ...(Object.values(views) as readonly AnyView[])
    .filter((view) => view.path !== page.path && isDrawn(view, page.corpus.codebook))
    .map((view): Found => ({
      kind: 'view',
      path: view.path,
      title: inBoth(page, view.title),
      said: [
        ...textsAs('find.in.short', 'name', inBoth(page, view.label)),
        ...textsAs('find.in.answers', 'body', view.listed && inBoth(page, view.listed.ask)),
      ],
    })),
  ...targetsInTimeFound(page),
  ...page.corpus.codebook.lenses.map((lens): Found => ({
    kind: 'view',
    path: paths.lens(lens.id),
    title: lens.label,
    said: [
      ...textsAs('find.in.answers', 'body', lens.question),
      ...textsAs('find.in.definition', 'rest', lens.definition),
    ],
  })),
  ...page.corpus.questions.map(({ question, page: path }): Found => ({
    kind: 'question',
    path,
    title: question,
    said: [],
  })),
  ...briefings.map(({ slug, title, summary }): Found => ({
    kind: 'briefing',
    path: paths.briefing(slug),
    title,
    said: textsAs('search.in.summary', 'body', summary),
  })),
];
