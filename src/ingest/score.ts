import { accountsOf } from '../audit/accounts.ts';
import { checkNumerals } from '../audit/check-numerals.ts';
import type { AuditedDocument } from '../audit/document.ts';
import { isSpanWithin, paragraphsOf } from '../audit/text.ts';
import type { DataOf } from '../kinds/index.ts';
import { allEntries, datesOf, evidenceOf, figuresOf } from '../lint/visit.ts';
import type { Entries, Entry } from '../lint/types.ts';
import { valueOf, type Codebook } from '../schema/index.ts';
import type { IngestRules } from '../schema/ingest.ts';
import { knownBodies } from './known.ts';
import { notFigures } from './source-record.ts';
import { metadataAgainst } from './score-metadata.ts';
import { readDocument, type ReadDocument } from './read.ts';
import { rowOf, type ScoreRow } from './score-row.ts';

/**
 * How well a document is read, by kind of thing, against what the corpus records of it.
 * Where the text has other paragraphs than the record, nothing else can be compared: that is its only row.
 */
export function scoreDocument(
  source: Entry<'source'>,
  raw: string,
  entries: Entries,
  rules: IngestRules,
  codebook: Codebook,
): ScoreRow[] {
  const read = readDocument(raw, rules, codebook, knownBodies(entries));
  const counts = [source.data.paragraphs, read.clean.paragraphs.length].map(
    (n) => `${n} paragraphs`,
  );
  if (counts[0] !== counts[1]) {
    return [
      rowOf('texts with the paragraphs of their record', [counts.slice(0, 1), counts.slice(1)], {
        whole: true,
      }),
    ];
  }
  const document = documentOf(source, read.clean.text, entries);
  return [
    ...metadataAgainst(source.data, read),
    issuersRow(source.data, read, entries),
    rowOf(
      'outline: first paragraphs of sections',
      [source.data.outline.map(({ from }) => `${from}`), read.outline.map(({ from }) => `${from}`)],
      { whole: true },
    ),
    rowOf('paragraphs without evidence, with the reason', [
      source.data.silent.map(({ paragraph, reason }) => `${paragraph} ${reason}`),
      read.paragraphs.flatMap(({ number, silent }) =>
        silent === undefined ? [] : [`${number} ${silent}`],
      ),
    ]),
    ...numeralRows(document, read),
    accountRow(document, read),
    datesRow(document, read),
    bodiesRow(document, read, entries),
    cuesRow(source.id, read, entries, codebook),
    requestsRow(source.id, read, entries),
  ];
}

function documentOf(source: Entry<'source'>, text: string, entries: Entries): AuditedDocument {
  const records = allEntries(entries);
  const isHere = (at: { source: string }) => at.source === source.id;
  const figures = records.flatMap(figuresOf);
  return {
    source,
    file: `${source.id}.txt`,
    text,
    paragraphs: paragraphsOf(text),
    passages: records.flatMap(evidenceOf).filter(({ value }) => isHere(value)),
    figures: figures.filter(({ value }) => value.evidence[0] && isHere(value.evidence[0])),
    cited: figures.filter(({ value }) => value.evidence.some(isHere)),
  };
}

/** Numerals as figures; of those found, value, unit and qualifier; and why the others are none. */
function numeralRows(document: AuditedDocument, read: ReadDocument): ScoreRow[] {
  const wanted: string[] = [];
  const found: string[] = [];
  const right = { value: [0, 0], unit: [0, 0], qualifier: [0, 0], reason: [0, 0] } as Record<
    'value' | 'unit' | 'qualifier' | 'reason',
    [number, number]
  >;
  const misses: Record<keyof typeof right, string[]> = {
    value: [],
    unit: [],
    qualifier: [],
    reason: [],
  };
  for (const { paragraph, numeral, figures, restated, entries } of accountsOf(document)) {
    const name = `${paragraph.number} ${paragraph.text.slice(Math.max(0, numeral.start - 6), numeral.end + 6)}`;
    const recorded = [...figures, ...restated].map(({ value }) => value);
    const here = read.paragraphs[paragraph.number - 1];
    const figure = here?.figures.find((span) => isSpanWithin(numeral, span));
    if (recorded.length > 0) wanted.push(name);
    if (figure) found.push(name);
    const tell = (what: keyof typeof right, good: boolean, said: string) => {
      right[what][good ? 0 : 1] += 1;
      if (!good) misses[what].push(`${name}: ${said}`);
    };
    if (recorded.length > 0 && figure) {
      const values = [figure.value, figure.value_max];
      tell(
        'value',
        recorded.some(({ value, value_max }) => values[0] === value && values[1] === value_max),
        `${values.join('-')}`,
      );
      tell(
        'unit',
        recorded.some(({ unit }) => unit === figure.unit),
        figure.unit ?? '?',
      );
      tell(
        'qualifier',
        recorded.some(({ qualifier }) => qualifier === figure.qualifier),
        figure.qualifier,
      );
    } else if (recorded.length === 0 && !figure) {
      const other = here?.others.find((span) => isSpanWithin(numeral, span));
      const reasons = entries.map((i) => document.source.data.not_figures[i]?.reason);
      tell('reason', reasons.includes(other?.reason), other?.reason ?? '?');
    }
  }
  const parts = Object.entries(right).map(([what, [good, bad]]): ScoreRow => ({
    what: what === 'reason' ? 'other numerals: the reason' : `figures: the ${what}`,
    wanted: good + bad,
    found: good + bad,
    right: good,
    misses: misses[what as keyof typeof right],
    extra: [],
    ...(what === 'value' ? { whole: true } : {}),
  }));
  return [rowOf('figures', [wanted, found], { once: false, whole: true, few: true }), ...parts];
}

/** Whether what is listed as no figure, with the figures recorded, accounts for every numeral once. */
function accountRow(document: AuditedDocument, read: ReadDocument): ScoreRow {
  const { source } = document;
  const data = { ...source.data, not_figures: notFigures(read) };
  const listed = { ...document, source: { ...source, data } };
  const accounts = accountsOf(listed);
  const misses = checkNumerals(listed, accounts);
  const all = accounts.length;
  return {
    what: 'numerals accounted for, as the audit asks',
    wanted: all,
    found: all,
    right: all - misses.length,
    misses: misses.map(({ message, found }) => `${message}: ${found ?? ''}`),
    extra: [],
    whole: true,
  };
}

function datesRow({ passages }: AuditedDocument, read: ReadDocument): ScoreRow {
  const dated = passages.flatMap(({ entry }) => [
    ...datesOf(entry).map(({ value }) => value.date),
    ...('date' in entry.data && 'as_printed' in entry.data ? [entry.data.date] : []),
  ]);
  const wanted = [...new Set(dated.filter((date) => typeof date === 'string'))];
  const found = new Set(
    read.paragraphs.flatMap(({ dates }) => dates.flatMap(({ date }) => date ?? [])),
  );
  // Which of all dates of a text a corpus records is its editors’ choice: only misses are errors.
  return rowOf('dates that records give', [wanted, wanted.filter((date) => found.has(date))]);
}

function bodiesRow({ passages }: AuditedDocument, read: ReadDocument, entries: Entries): ScoreRow {
  const named = new Set(passages.flatMap(({ entry }) => bodiesNamedBy(entry)));
  const known = new Set(entries.organisation.map(({ id }) => id));
  const wanted = [...named].filter((id) => known.has(id));
  const found = new Set(
    read.paragraphs.flatMap(({ bodies }) => bodies.flatMap(({ id }) => id ?? [])),
  );
  return rowOf('bodies that records name', [wanted, wanted.filter((id) => found.has(id))]);
}

function bodiesNamedBy({ data }: Entry): string[] {
  if ('actors' in data && data.actors) return data.actors.map(({ organisation }) => organisation);
  if ('organisations' in data) return data.organisations;
  if ('mainland' in data) return [...data.mainland, ...data.hong_kong];
  return [];
}

/** Of each measure whose cue stands in its own sentence: the cue is found, and says the commitment. */
function cuesRow(id: string, read: ReadDocument, entries: Entries, codebook: Codebook): ScoreRow {
  const row: ScoreRow = {
    what: 'cue words, with the commitment',
    wanted: 0,
    found: 0,
    right: 0,
    misses: [],
    extra: [],
  };
  for (const { id: name, data } of entries.measure) {
    const passages = data.evidence.filter(({ source }) => source === id);
    const bare = valueOf(codebook, 'bases', data.commitment_basis).reads_as !== undefined;
    if (bare || data.commitment_frame !== undefined || passages.length === 0) continue;
    const parts = data.cue.split(/…+/);
    const cues = passages.flatMap(({ paragraph }) => read.paragraphs[paragraph - 1]?.cues ?? []);
    const meant = cues.filter(({ cue }) =>
      parts.some((part) => part.includes(cue) || cue.includes(part)),
    );
    row.wanted += 1;
    if (meant.length > 0) row.found += 1;
    if (meant.some(({ commitment }) => commitment === data.commitment)) row.right += 1;
    else row.misses.push(`${name}: ${data.cue}`);
  }
  return row;
}

function requestsRow(id: string, read: ReadDocument, entries: Entries): ScoreRow {
  const asked = entries.ask.filter((ask) => ask.id.startsWith(`${id}/`));
  const wanted = asked.map(({ data }) => data.evidence[0]?.paragraph ?? 0);
  const found = read.paragraphs.flatMap(({ number, requests }) => requests.map(() => number));
  return rowOf('requests, by paragraph', [wanted.map(String), [...new Set(found)].map(String)]);
}

/** Who issued it, by the records of the bodies; a body without one stands as it was found. */
function issuersRow(source: DataOf<'source'>, read: ReadDocument, entries: Entries): ScoreRow {
  const known = knownBodies(entries);
  const found = read.metadata.issuers.map(
    (name) => known.find(({ names }) => names.includes(name))?.id ?? name,
  );
  return rowOf('issuers', [source.issuers, found], { whole: true });
}
