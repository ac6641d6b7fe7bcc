import type { Problem } from '../lint/types.ts';
import { missAt, paragraphOf, type AuditedDocument, type PassageAt } from './document.ts';
import { markedAs, placesOf, spacedAs, type Span } from './text.ts';

/** Every phrase stands in its paragraph, character by character; one miss a phrase at most. */
export const checkPassages = (document: AuditedDocument): Problem[] =>
  document.passages.flatMap((passage) => missOf(document, passage) ?? []);

/** Where the phrase of a passage stands in its paragraph. */
export const placesOfPassage = (document: AuditedDocument, { value }: PassageAt): Span[] =>
  placesOf(paragraphOf(document, value.paragraph)?.text ?? '', value.phrase);

function missOf(document: AuditedDocument, passage: PassageAt): Problem | undefined {
  const { entry, path, value } = passage;
  const paragraph = paragraphOf(document, value.paragraph);
  if (!paragraph) {
    return missAt(entry, [...path, 'paragraph'], 'passage', {
      message: `is a paragraph that ${document.file} does not have`,
      found: `${value.paragraph}`,
      allowed: `1 to ${document.paragraphs.length}`,
      tip: elsewhere(document, value.phrase),
    });
  }
  if (paragraph.text.includes(value.phrase)) return undefined;
  const respaced = spacedAs(paragraph.text, value.phrase);
  const remarked = respaced ?? markedAs(paragraph.text, value.phrase);
  const place = `paragraph ${paragraph.number} (${document.file}:${paragraph.line})`;
  return missAt(
    entry,
    [...path, 'phrase'],
    'passage',
    remarked === undefined
      ? {
          message: `does not stand in ${place}`,
          found: value.phrase,
          tip: elsewhere(document, value.phrase),
        }
      : {
          message: `differs from ${place}, only in ${respaced === undefined ? 'quotation or other marks' : 'white space'}`,
          found: value.phrase,
          allowed: remarked,
          tip: 'copy the phrase from the text',
        },
  );
}

/** Which other paragraphs hold the phrase; undefined when none does. */
function elsewhere({ paragraphs }: AuditedDocument, phrase: string): string | undefined {
  const numbers = paragraphs.filter(({ text }) => text.includes(phrase)).map((at) => at.number);
  return numbers.length === 0 ? undefined : `it stands in paragraph ${numbers.join(', ')}`;
}
