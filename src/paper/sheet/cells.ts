/** The longest cell that keeps to one line, in ems: a label, an amount, a date. */
const SHORT = 7;

const CELL = /<(td|th)\b([^>]*)>([^]*?)<\/\1>/g;

/** About how wide a text is: Chinese takes an em a character, other writing half of one. */
const ems = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 1 : 0.5), 0);

/**
 * Marks the short cells of tables, which are to keep to one line: Chinese may break between any
 * two characters, and a column of labels would be squeezed into a column of characters.
 */
export const keepShort = (html: string): string =>
  html.replaceAll(CELL, (cell, name: string, attributes: string, inner: string) => {
    const text = inner.replaceAll(/<[^>]*>|&[a-z#0-9]+;/gi, '').trim();
    if (text === '' || ems(text) > SHORT) return cell;
    const named = attributes.includes('class="')
      ? attributes.replace('class="', 'class="short ')
      : `${attributes} class="short"`;
    return `<${name}${named}>${inner}</${name}>`;
  });
