import { JSDOM } from 'jsdom';

/**
 * A document for Observable Plot to draw into. The one module of the charts that touches a DOM;
 * charts take the document as an argument.
 */
export const chartDocument = (): Document => new JSDOM('').window.document;
