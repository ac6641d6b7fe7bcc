import { z } from 'zod';
import { uncued } from './cues.ts';
import { phraseAt } from './phrase.ts';
import type { ReadDocument, ReadParagraph } from './read.ts';
import { yamlLine } from './record-yaml.ts';

const empty = z.string().default('');
const common = {
  do: z.enum(['?', 'accept', 'change', 'dismiss']),
  paragraph: z.int().min(1),
  reason: empty,
};

/** A line of a worksheet: one thing that was found, and what an editor says to it. */
const worksheetLine = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('measure'),
    ...common,
    as: empty,
    cue: z.string(),
    commitment: z.string(),
    phrase: z.string(),
  }),
  z.strictObject({
    is: z.literal('figure'),
    ...common,
    for: empty,
    printed: z.string(),
    value: z.number(),
    value_max: z.number().optional(),
    unit: z.string(),
    qualifier: z.string(),
    role: z.string(),
    phrase: z.string(),
  }),
  z.strictObject({ is: z.literal('numeral'), ...common, numeral: z.string() }),
  z.strictObject({
    is: z.literal('date'),
    ...common,
    for: empty,
    start: empty,
    as: empty,
    printed: z.string(),
    date: empty,
    phrase: z.string(),
  }),
  z.strictObject({
    is: z.literal('body'),
    ...common,
    as: empty,
    name: z.string(),
    kind: empty,
    for: empty,
    role: empty,
  }),
  z.strictObject({
    is: z.literal('request'),
    ...common,
    as: empty,
    printed: z.string(),
    phrase: z.string(),
  }),
]);

/** A line of a worksheet. */
export type WorksheetLine = z.infer<typeof worksheetLine>;

/** Whether an editor has taken what a line says, as it was found or changed. */
export const isTaken = (line: WorksheetLine): boolean =>
  line.do === 'accept' || line.do === 'change';

/** A worksheet as its file states it. */
export const worksheet = z.strictObject({
  source: z.string(),
  lines: z.array(worksheetLine),
});

/** A worksheet. */
export type Worksheet = z.infer<typeof worksheet>;

/** Everything that was found in a document, a line each, undecided where an editor has to say. */
export const worksheetLines = (read: ReadDocument): WorksheetLine[] =>
  read.paragraphs.flatMap((paragraph) => paragraphLines(paragraph));

function paragraphLines(paragraph: ReadParagraph): WorksheetLine[] {
  const { text, number } = paragraph;
  const open = { do: '?' as const, paragraph: number, reason: '' };
  const lines: { at: number; line: WorksheetLine }[] = [
    ...paragraph.figures.map(({ start, end, unit, ...figure }) => ({
      at: start,
      line: {
        is: 'figure' as const,
        ...open,
        for: '',
        ...figure,
        unit: unit ?? '',
        phrase: phraseAt(text, start, end),
      },
    })),
    ...paragraph.others
      .filter(({ listed }) => listed)
      .map(({ start, numeral, reason }) => ({
        at: start,
        line: {
          is: 'numeral' as const,
          do: 'dismiss' as const,
          paragraph: number,
          reason,
          numeral,
        },
      })),
    ...paragraph.dates.map(({ start, printed, date }) => ({
      at: start,
      line: {
        is: 'date' as const,
        ...open,
        for: '',
        start: '',
        as: '',
        printed,
        date: date ?? '',
        phrase: phraseAt(text, start, start + printed.length),
      },
    })),
    ...paragraph.bodies.map(({ name, start, id }) => ({
      at: start,
      line: {
        is: 'body' as const,
        ...open,
        do: id === undefined ? ('?' as const) : ('accept' as const),
        as: id ?? '',
        name,
        kind: '',
        for: '',
        role: '',
      },
    })),
    ...paragraph.requests.map(({ printed, start }) => ({
      at: start,
      line: {
        is: 'request' as const,
        ...open,
        as: '',
        printed,
        phrase: phraseAt(text, start, start + printed.length),
      },
    })),
    ...(paragraph.silent === undefined ? measureStarts(paragraph) : []).map(
      ({ cue, start, commitment }) => ({
        at: start,
        line: {
          is: 'measure' as const,
          ...open,
          as: '',
          cue,
          commitment,
          phrase: phraseAt(text, start, start + Math.max(1, cue.length)),
        },
      }),
    ),
  ];
  return lines.sort((a, b) => a.at - b.at).map(({ line }) => line);
}

/**
 * What may be a measure: a line a cue word, and one a sentence without any, with all left to say. What
 * has no end in the text states none.
 */
const measureStarts = ({ text, cues, cut = Infinity }: ReadParagraph) =>
  [...cues, ...uncued(text, cues).map((start) => ({ cue: '', start, commitment: '' }))].filter(
    ({ start }) => start < cut,
  );

const GUIDE = `
# Say “accept”, “change” (having changed what the line says) or “dismiss” after “do:”, on each line.
# A line that is dismissed says why: for a figure or a numeral an id of not-figures.yaml.
#   measure   as: the id that the measure is to have (jurisdiction/name); lines with one id are one measure;
#             without a cue the sentence has no word of time: its verb is the cue, and decides as the codebook says
#   figure    for: the measure that states it, or the jurisdiction of whose position it tells
#   date      for: the measure that it is the deadline of, start: the one that begins with it, or
#             as: the id of an event
#   body      as: the id of its record, or the one that a new record is to have, with its kind;
#             for: the measure in which it acts, role: what it does there, by actor-roles.yaml
#   request   as: the name of the request within its document
# Then run “npm run new -- --from” with this file: it writes the records of what is accepted.
`;

/** What an editor writes stands first and last. */
const inOrder = ({ do: decided, is, paragraph, reason, ...rest }: WorksheetLine) => ({
  do: decided,
  is,
  paragraph,
  ...rest,
  reason,
});

/** A worksheet as a file: a line a thing, under each paragraph’s first words. */
export function worksheetYaml(id: string, read: ReadDocument): string {
  const { metadata, clean } = read;
  const head = [
    `# ${metadata.title ?? id}`,
    `# Kind: ${metadata.kind ?? 'not known'}; ${metadata.disclosure ?? 'whether it may be published is not said'}`,
    metadata.complete
      ? '# The text ends as a text does.'
      : '# The text is cut off: its last paragraph has no end.',
    ...clean.leftOut.map(({ line, what }) => `# Left out: line ${line}, ${what}`),
    ...(clean.joined > 0 ? [`# Broken lines joined: ${clean.joined}`] : []),
  ].join('\n');
  const parts = read.paragraphs.map((paragraph) => {
    const lines = paragraphLines(paragraph).map((line) => `  - ${yamlLine(inOrder(line))}\n`);
    if (lines.length === 0) return '';
    const place = paragraph.silent === undefined ? '' : ` (${paragraph.silent})`;
    return `\n  # ${paragraph.number}${place}: ${paragraph.text.slice(0, 16)}\n${lines.join('')}`;
  });
  const none = parts.every((part) => part === '') ? ' []\n' : '\n';
  return `${head}\n${GUIDE}\nsource: ${id}\nlines:${none}${parts.join('')}`;
}
