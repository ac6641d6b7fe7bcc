/**
 * Takes out of a PDF of Chromium's what is not of its content: the hour at which it was printed, and
 * the numbers of what it tags, which go on from what the browser showed before. The same content,
 * printed again by the same browser with the same typefaces, is then the same file.
 * @param date the date that the document carries instead (ISO 8601)
 */
export function withoutChance(pdf: Buffer, date: string): Buffer {
  const text = pdf.toString('latin1');
  // A tree finds tags by their names in order, which these numbers keep.
  const nodes = [...new Set(text.match(NODE))].sort();
  const named = new Map(nodes.map((node, i) => [node, `(node${padded(i + 1)})`]));
  const day = `${date.replaceAll('-', '')}000000+00'00'`;
  // Nothing changes its length, as the file says of each part where it begins.
  const same = text
    .replaceAll(NODE, (node) => named.get(node) ?? node)
    .replaceAll(HOUR, (_, key: string) => `${key}${day}`);
  return Buffer.from(same, 'latin1');
}

const NODE = /\(node\d{8}\)/g;
const HOUR = /(\/(?:Creation|Mod)Date \(D:)\d{14}[+-]\d{2}'\d{2}'/g;

const padded = (number: number): string => String(number).padStart(8, '0');
