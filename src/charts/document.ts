import { JSDOM } from 'jsdom';

let made: Document | undefined;

/**
 * The one document of a process for Observable Plot to draw into: a window costs 50 to 100 ms, and
 * charts leave nothing in it. The one module of the charts that touches a DOM; charts take the
 * document as an argument.
 */
export const chartDocument = (): Document => (made ??= new JSDOM('').window.document);
