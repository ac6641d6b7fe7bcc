import { byCommitment } from '../../analysis/commitment.ts';
import { isForHongKong } from '../../analysis/hong-kong.ts';
import { gaps } from '../../views/gaps/model.ts';
import { counted } from '../../analysis/measures.ts';
import type { Jurisdiction, Measure } from '../../corpus/index.ts';
import { traits } from '../../i18n/index.ts';
import { paths } from '../../routes/paths.ts';
import type { Lens } from '../../schema/index.ts';
import { byMain, byVoice, largest } from './facts.ts';
import {
  answersSaid,
  datesSaid,
  partnersSaid,
  passedSaid,
  targetsSaid,
  turnsSaid,
} from './records.ts';
import { ceilingSaid, listLabel } from './sentences.ts';
import { attributes, keyPoints, tableMark, type Draft, type Writer } from './writer.ts';

/** How much a brief of a jurisdiction shows. */
export interface JurisdictionPlan {
  /** How many measures its table lists. */
  rows: number;
  /** Whether each stands with its summary. */
  detailed: boolean;
}

/** Themes without a measure that are named before the rest are called others. */
const GAPS = 6;

/** The brief of a jurisdiction, in the language of the writer. */
export function jurisdictionBrief(
  write: Writer,
  jurisdiction: Jurisdiction,
  lens: Lens,
  order: number,
  plan: JurisdictionPlan,
): Draft {
  const measures = counted(jurisdiction.measures);
  const who = jurisdiction.short[write.language];
  const name = jurisdiction.name[write.language];
  const own = measures.every(({ coded }) => coded.hong_kong.own);
  const head = {
    title: write.say(own ? 'composed.j.titleOwn' : 'composed.j.title', { name }),
    summary: write.say('composed.j.summary', { who }),
    order,
    pages: 1 as const,
  };
  const table = attributes({
    jurisdiction: jurisdiction.id,
    as: 'table',
    sort: 'directed',
    limit: String(plan.rows),
    detail: plan.detailed ? 'text' : 'title',
    see: paths.jurisdiction(jurisdiction.id),
  });
  const { gap } = traits[write.language];
  const concluded = conclusion(write, jurisdiction, measures, lens);
  const open = write.sentences('open', openQuestions(write, jurisdiction, measures, lens));
  return {
    head,
    blocks: [
      keyPoints(
        [
          concluded,
          ...(measures.length > 0 ? [write.say('composed.j.table', { table: tableMark(1) })] : []),
        ].join(gap),
      ),
      measures.length > 0 ? `::measures{${table}}` : '',
      answersSaid(write, jurisdiction),
      targetsSaid(write, jurisdiction),
      write.say('composed.j.open', {
        text: [open, turnsSaid(write, [concluded, open])].filter((part) => part !== '').join(gap),
      }),
    ],
    names: [name, who],
  };
}

/** What a reader should take away: how many, how firm, on what, whose word, how much. */
function conclusion(
  write: Writer,
  jurisdiction: Jurisdiction,
  measures: readonly Measure[],
  lens: Lens,
): string {
  const narrowing = { jurisdiction: jurisdiction.id };
  if (measures.length === 0)
    return write.say('composed.j.none', { who: nameOf(write, jurisdiction) });
  return write.sentences('conclusion', [
    commitmentSaid(write, jurisdiction, measures),
    directedSaid(write, jurisdiction, measures),
    themeSaid(write, jurisdiction, measures, lens),
    voiceSaid(write, jurisdiction, measures),
    ceilingSaid(write, { measures, narrowing }, false),
  ]);
}

const nameOf = (write: Writer, { short }: Jurisdiction): string => write.name(short);

function commitmentSaid(
  write: Writer,
  jurisdiction: Jurisdiction,
  measures: readonly Measure[],
): string {
  const all = byCommitment(write.corpus.codebook.lists.commitments.values, measures);
  const most = largest(all);
  const [first] = most;
  if (!first) return '';
  const label = listLabel(write, 'commitments', first.commitment.id);
  const params = {
    n: measures.length,
    who: nameOf(write, jurisdiction),
    count: write.count({ jurisdiction: jurisdiction.id }),
    label,
    labels: write.list(
      most.map(({ commitment }) =>
        write.say('composed.quoted', { text: listLabel(write, 'commitments', commitment.id) }),
      ),
    ),
    most: write.count({ jurisdiction: jurisdiction.id, commitment: first.commitment.id }),
  };
  if (measures.length === 1) return write.say('composed.j.single', params);
  if (all.length === 1) return write.say('composed.j.all', params);
  if (most.length === all.length) return write.say('composed.j.even', params);
  if (most.length > 1) return write.say('composed.j.tie', params);
  const half = first.measures.length * 2 > measures.length;
  return write.say(half ? 'composed.j.most' : 'composed.j.more', params);
}

/** How many name Hong Kong; of Hong Kong’s own there is nothing to say. */
function directedSaid(write: Writer, { id }: Jurisdiction, measures: readonly Measure[]): string {
  if (measures.some(({ coded }) => coded.hong_kong.own)) return '';
  const n = measures.filter(isForHongKong).length;
  if (n === measures.length) {
    return write.say(n === 1 ? 'composed.j.directedSingle' : 'composed.j.directedAll');
  }
  if (n === 0) return write.say('composed.j.directedNone');
  const named = [...new Set(measures.filter(isForHongKong).map(({ hong_kong }) => hong_kong))];
  return write.say('composed.j.directed', {
    count: write.count({ jurisdiction: id, 'hong-kong': named }),
  });
}

function themeSaid(
  write: Writer,
  { id }: Jurisdiction,
  measures: readonly Measure[],
  lens: Lens,
): string {
  if (measures.length < 2) return '';
  const all = byMain(lens, measures);
  const most = largest(all);
  const [first] = most;
  if (!first) return '';
  const theme = write.label(first.of.label);
  if (all.length === 1) return write.say('composed.j.themeAll', { theme });
  if (first.measures.length === 1) return write.say('composed.j.themeEven');
  const count = write.count({ jurisdiction: id, [lens.id]: first.of.id, main: 'yes' });
  return most.length === 1
    ? write.say('composed.j.theme', { theme, most: count })
    : write.say('composed.j.themeTie', {
        themes: most.map(({ of }) => write.label(of.label)).join(write.say('sep')),
        most: count,
      });
}

function voiceSaid(
  write: Writer,
  jurisdiction: Jurisdiction,
  measures: readonly Measure[],
): string {
  const voices = byVoice(write.corpus, measures);
  const [only] = voices;
  if (!only) return '';
  if (voices.length > 1) {
    const parts = voices.map(({ of }) =>
      write.say(`composed.voice.${of}`, {
        count: write.count({ jurisdiction: jurisdiction.id, voice: of }),
      }),
    );
    return write.say('composed.j.mixed', { parts: parts.join(write.say('sep')) });
  }
  if (only.of !== 'reported') return write.say(`composed.j.${only.of}`);
  const tellers = write.corpus.sources.filter(({ id }) =>
    measures.some(({ evidence }) => evidence[0]?.source === id),
  );
  const [teller] = tellers;
  // A paper from the place itself that is not its government's.
  if (tellers.every((source) => source.jurisdiction === jurisdiction)) {
    return write.say('composed.j.reportedHere');
  }
  return tellers.length === 1 && teller
    ? write.say('composed.j.reported', { place: nameOf(write, teller.jurisdiction) })
    : write.say('composed.j.reportedOften');
}

/** Themes where others act, deadlines that passed, dates and partners; unknown is not none. */
function openQuestions(
  write: Writer,
  jurisdiction: Jurisdiction,
  measures: readonly Measure[],
  lens: Lens,
): string[] {
  const advice = measures.some(({ coded }) => coded.commitment.advice);
  return [
    jurisdiction.column ? gapsSaid(write, jurisdiction, lens) : '',
    passedSaid(write, measures, { jurisdiction: jurisdiction.id }),
    datesSaid(write, jurisdiction, measures),
    partnersSaid(write, jurisdiction, measures),
    advice ? write.say('composed.adviceOpen') : '',
    write.say('composed.unknown'),
  ];
}

function gapsSaid(write: Writer, jurisdiction: Jurisdiction, lens: Lens): string {
  const found = gaps(write.corpus, jurisdiction, lens.id).map(({ category }) => category);
  if (found.length === 0) return '';
  const named = found.slice(0, GAPS).map(({ label }) => write.label(label));
  const more = found.length > GAPS;
  return write.say(more ? 'composed.j.gapsMore' : 'composed.j.gaps', {
    themes: named.join(write.say('sep')),
    who: nameOf(write, jurisdiction),
  });
}
