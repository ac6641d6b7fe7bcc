import { parsePrinted } from '../lint/numeral.ts';

/** A number in Arabic or Chinese digits: 2023, 二〇二三, 十一. @returns NaN where it is none */
export const numberOfChinese = (text: string): number => parsePrinted(text)?.value ?? Number.NaN;
