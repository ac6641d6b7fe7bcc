import { textWidth } from '../charts/measure.ts';

/** The longest cell that keeps to one line, in ems: a label, an amount, a date. */
const SHORT = 7.5;

/** Whether what a cell says is so short that it keeps to one line. */
export const isShort = (text: string): boolean => textWidth(text, 1) <= SHORT;
