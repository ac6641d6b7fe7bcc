import { createHash } from 'node:crypto';
import type { Problem } from '../lint/types.ts';
import { missAt, missIn, type AuditedDocument } from './document.ts';

/** Whether the text is the one that the record describes: its checksum and its paragraphs. */
export function checkText({ source, file, text, paragraphs }: AuditedDocument): Problem[] {
  const misses: Problem[] = [];
  const { sha256, paragraphs: expected } = source.data;
  const actual = checksum(text);
  if (actual !== sha256) {
    misses.push(
      missAt(source, ['sha256'], 'checksum', {
        message: `is not the checksum of ${file}`,
        found: sha256,
        allowed: actual,
        tip: differsByLineEnds(text, sha256)
          ? 'only the line ends differ: save the text with LF'
          : 'get the text that was coded; or, if it was changed on purpose, read it again',
      }),
    );
  }
  if (paragraphs.length !== expected) {
    misses.push(
      missAt(source, ['paragraphs'], 'paragraphs', {
        message: `is not how many paragraphs ${file} has`,
        found: `${expected}`,
        allowed: `${paragraphs.length}`,
      }),
    );
  }
  return misses;
}

/** The checksum of a text, as its record has it. */
export const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Whether a text would have a checksum if its lines ended as those of the project do. */
export const differsByLineEnds = (text: string, sha256: string): boolean =>
  checksum(text.replaceAll('\r\n', '\n')) === sha256;

/** Every paragraph of the text carries evidence, or its source says why it carries none. */
export function checkSilence(document: AuditedDocument): Problem[] {
  const { source, passages, paragraphs } = document;
  const accounted = new Set([
    ...passages.map(({ value }) => value.paragraph),
    ...source.data.silent.map(({ paragraph }) => paragraph),
  ]);
  return paragraphs
    .filter(({ number }) => !accounted.has(number))
    .map((paragraph) =>
      missIn(document, paragraph, 0, 'silence', {
        message: 'carries no evidence, and its source does not say why',
        tip: `cite it in a record, or add it to “silent” in ${source.file} with a reason`,
      }),
    );
}
