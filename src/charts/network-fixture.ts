import { network } from '../analysis/network.ts';
import { stretchesOf, type Moment } from '../analysis/timeline.ts';
import type { Corpus, Jurisdiction, Organisation, Partnership } from '../corpus/index.ts';
import type { Text } from '../schema/index.ts';
import type { PartnershipsView } from './partnerships-nodes.ts';
import type { TimelineView } from './timeline-words.ts';

const LONG: Text = {
  zh: '一家名称极长而没有任何停顿也没有任何标点的机构用来检验换行和边距是否算得正确',
  en: 'A body with a name of unreasonable length that nobody would print on a card of any size',
};
const MARKUP: Text = { zh: '“引号”与<b>标记</b>&', en: 'Quotes “and” <b>markup</b> & more' };

/** The first of a list. @throws when it is empty */
function first<T>(list: readonly T[]): T {
  const [found] = list;
  if (found === undefined) throw new Error('the corpus is too small for the fixture');
  return found;
}

/** View models of partnerships and of the timeline for tests, made from a corpus. */
export function networkFixture(corpus: Corpus) {
  const { codebook, jurisdictions } = corpus;
  const home = first(jurisdictions);
  const hongKong = jurisdictions.find(({ id }) => id === 'hong-kong') ?? home;
  const kind = first(corpus.organisations).kind;
  const forms = codebook.lists['partnership-forms'].values.map(({ id }) => id);
  const body = (name: Text, of: Jurisdiction | undefined): Organisation => ({
    id: name.en,
    name,
    kind,
    home: of,
  });
  const numbered = (what: string, of: Jurisdiction | undefined, n: number): Organisation[] =>
    Array.from({ length: n }, (_, i) => body({ zh: `${what}${i}`, en: `${what} ${i}` }, of));
  const bodies = [...numbered('甲', home, 6), body(LONG, undefined)];
  const others = [...numbered('乙', hongKong, 4), body(MARKUP, hongKong)];
  const template = first(corpus.partnerships);
  const partnership = (fields: Partial<Partnership>): Partnership => ({ ...template, ...fields });
  const pick = (list: readonly Organisation[], i: number): Organisation[] =>
    list.filter((_, j) => (i * 3 + j * 2) % list.length < 2);
  const many = forms.map((form, i) =>
    partnership({
      id: `p${i}`,
      form,
      mainland: pick(bodies, i),
      hong_kong: pick(others, i),
      ...(i % 3 === 0 ? { date: { date: `20${10 + i}-0${i + 1}`, as_printed: '某月' } } : {}),
    }),
  );
  const view = (partnerships: readonly Partnership[]): PartnershipsView => ({
    network: network(partnerships),
    codebook,
  });

  const measure = first(corpus.measures);
  const source = first(corpus.sources);
  const event = first(corpus.events);
  const evidence = first(measure.evidence);
  const moment = (id: string, date: string | undefined, fields: Partial<Moment> = {}): Moment => ({
    id,
    title: { zh: `事项${id}`, en: `Thing ${id}` },
    kinds: ['event'],
    date,
    printed: ['某时'],
    notes: [],
    open: false,
    ahead: false,
    jurisdiction: home,
    others: [],
    event: undefined,
    source: undefined,
    deadlines: [],
    partnerships: [],
    measures: [],
    organisations: [],
    evidence: [evidence],
    ...fields,
  });
  const due = (
    id: string,
    date: string | undefined,
    state: 'passed' | 'ahead' | 'open',
    title = MARKUP,
  ): Moment =>
    moment(id, date, {
      title,
      kinds: ['deadline'],
      deadlines: [
        {
          measure,
          due: { as_printed: '某时', ...(date === undefined ? {} : { date }) },
          state,
          documentDate: '2021-02-03',
          evidence,
        },
      ],
    });
  const timelineOf = (moments: readonly Moment[]): TimelineView => ({
    timeline: {
      lanes:
        moments.length === 0
          ? []
          : [
              {
                jurisdiction: home,
                moments: [...moments],
                references: moments.some(({ deadlines, date }) => deadlines.length > 0 && date)
                  ? [{ date: '2021-02-03', source }]
                  : [],
              },
            ],
      stretches: stretchesOf(moments),
    },
    basis: new Map([[home.id, MARKUP.zh]]),
  });
  return {
    /** Every form, bodies with many partners, of no home, with long names and markup. */
    partnerships: view(many),
    partnershipsOf: (...fields: Partial<Partnership>[]) => view(fields.map(partnership)),
    body: (name: string, of: 'mainland' | 'hong-kong' = 'mainland') =>
      body({ zh: name, en: name }, of === 'mainland' ? home : hongKong),
    /** Every precision, an open end, a far year, all states of deadlines, a long title. */
    timeline: timelineOf([
      moment('a', '2001', { open: true }),
      moment('b', '2019-03'),
      moment('c', '2019-05-08'),
      moment('d', '2020', { kinds: ['document'], title: LONG }),
      due('e', '2020-12-31', 'passed', LONG),
      moment('f', '2021-02-03', { kinds: ['document'], source }),
      moment('g', '2021-07/2021-12'),
      due('h', '2021/2022', 'ahead'),
      moment('i', '2040', { event, ahead: true }),
      due('j', undefined, 'open'),
    ]),
    timelineOf,
    moment,
    due,
  };
}
