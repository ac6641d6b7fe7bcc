import { checksum } from '../audit/check-text.ts';
import type { DataOf } from '../kinds/index.ts';
import { original } from '../languages/index.ts';
import type { ReadDocument } from './read.ts';
import { rowOf, type ScoreRow } from './score-row.ts';

const squeezed = (text: string | undefined): string => (text ?? '').replaceAll(/[\s·《》]/g, '');

/** What a document says of itself, against its record; issuers are compared elsewhere, by their ids. */
export function metadataAgainst(source: DataOf<'source'>, read: ReadDocument): ScoreRow[] {
  const { metadata, clean } = read;
  const pairs: [string, string | undefined, string | undefined][] = [
    ['title', source.name, metadata.title],
    ['number', source.number, metadata.number],
    ['series', source.series?.[original], metadata.series],
    ['date', source.date, metadata.date],
    ['printed', source.printed, metadata.printed],
    ['outcome', source.outcome, metadata.outcome],
    ['proposal', source.proposal?.number, metadata.proposal.number],
    ['paragraphs', `${source.paragraphs}`, `${clean.paragraphs.length}`],
    ['sha256', source.sha256, checksum(clean.text)],
  ];
  const body = metadata.proposal.body;
  const wanted = pairs.flatMap(([name, value]) => (value ? [`${name}: ${squeezed(value)}`] : []));
  const found = pairs.flatMap(([name, , value]) => (value ? [`${name}: ${squeezed(value)}`] : []));
  // A reply names the body as those who know it do; the record says whose it is.
  const whole = source.proposal?.body[original];
  if (whole !== undefined) wanted.push(`body: ${whole}`);
  if (body !== undefined) found.push(`body: ${whole?.endsWith(body) ? whole : body}`);
  return [rowOf('metadata', [wanted, found], { whole: true })];
}
