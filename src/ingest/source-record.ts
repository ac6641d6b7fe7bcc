import { checksum } from '../audit/check-text.ts';
import { kinds } from '../kinds/index.ts';
import { inEach, written } from '../languages/index.ts';
import type { Codebook } from '../schema/index.ts';
import type { KnownBody } from './organisations.ts';
import type { ReadDocument } from './read.ts';
import { recordYaml, yamlLine } from './record-yaml.ts';

/** The start of a source record: all that the text itself says, the rest empty. */
export function sourceRecord(
  read: ReadDocument,
  known: readonly KnownBody[],
  codebook: Codebook,
): string {
  const { metadata, clean } = read;
  const toFill = inEach(() => '');
  const found = metadata.issuers.map(
    (name) => known.find(({ names }) => names.includes(name))?.id ?? '',
  );
  const homes = known.filter(({ id }) => found.includes(id)).map(({ homes }) => homes[0]);
  const { proposal } = metadata;
  const isReply = proposal.number !== undefined || proposal.body !== undefined;
  const values = {
    name: metadata.title,
    number: metadata.number,
    series: metadata.series && { ...toFill, [written[0] ?? '']: metadata.series },
    issuers: found.length > 0 ? [...new Set(found)] : [''],
    jurisdiction: homes[0],
    date: metadata.date,
    printed: metadata.printed,
    proposal: isReply
      ? {
          body: { ...toFill, [written[0] ?? '']: proposal.body ?? '' },
          number: proposal.number ?? '',
          title: toFill,
          ...(metadata.kind === 'suggestion-reply' ? { suggestion: true } : {}),
        }
      : undefined,
    outcome: metadata.outcome,
    // That a text ends as one does proves nothing.
    complete: metadata.complete ? undefined : false,
    sha256: checksum(clean.text),
    paragraphs: clean.paragraphs.length,
    outline: read.outline.map(({ id, from, to }) => ({ id, title: toFill, from, to })),
    silent: read.paragraphs.flatMap(({ number, silent }) =>
      silent === undefined ? [] : [{ paragraph: number, reason: silent }],
    ),
    not_figures: notFigures(read),
  };
  const missing = metadata.issuers.filter((_, i) => found[i] === '');
  return recordYaml(kinds.source.schema(codebook), values, {
    issuers: missing.length > 0 ? `No record has the name: ${missing.join(', ')}.` : '',
    proposal: proposal.title === undefined ? '' : `It is called: ${proposal.title}.`,
    number: metadata.number === undefined ? 'None was found.' : '',
    outline: `Its headings: ${yamlLine(read.outline.map(({ printed }) => printed.slice(0, 14)))}`,
    date: metadata.date === undefined ? 'None was found.' : '',
  });
}

/** The numerals that are no figures, as the source record lists them. */
export const notFigures = (
  read: ReadDocument,
): { paragraph: number; numeral: string; reason: string }[] =>
  read.paragraphs.flatMap(({ number, others }) =>
    others
      .filter(({ listed }) => listed)
      .map(({ numeral, reason }) => ({ paragraph: number, numeral, reason })),
  );
