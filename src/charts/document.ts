import { parseHTML } from 'linkedom/worker';
import { escaping } from './svg.ts';

const EMPTY = '<!doctype html><html><head></head><body></body></html>';

let made: Document | undefined;

/**
 * The one document of a thread for Observable Plot to draw into: charts leave nothing in it. The one
 * module of the charts that touches a DOM; charts take the document as an argument.
 */
export const chartDocument = (): Document => (made ??= parseHTML(EMPTY).document as Document);

/**
 * The markup within an element as browsers write it, attributes in the order in which they were set
 * and every end tag in full: this DOM's own writing has neither.
 */
export const markupWithin = (element: Element): string =>
  [...element.childNodes].map(markupOf).join('');

function markupOf(node: ChildNode): string {
  if (node.nodeType === node.TEXT_NODE) return escaped(node.textContent ?? '');
  const element = node as unknown as Element;
  const { localName } = element;
  // The list of attributes begins with the one that was set last.
  const attributes = [...element.attributes]
    .reverse()
    .map(({ name, value }) => ` ${name}="${escapedValue(value)}"`);
  return `<${localName}${attributes.join('')}>${markupWithin(element)}</${localName}>`;
}

/** As browsers write texts, and the values of attributes. */
const escaped = escaping(/[&<>\u00a0]/g);
const escapedValue = escaping(/[&<>"\u00a0]/g);
