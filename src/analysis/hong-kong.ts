import type { Measure, Organisation } from '../corpus/index.ts';
import { HONG_KONG } from '../schema/index.ts';

/** Whether a measure names Hong Kong, or Hong Kong and Macao, and is not open to all. */
export const isForHongKong = ({ coded }: Pick<Measure, 'coded'>): boolean =>
  !coded.hong_kong.open && coded.hong_kong.elsewhere !== true;

/** The Hong Kong bodies that the text names as partners of a measure. */
export const hongKongPartners = ({ partners }: Measure): Organisation[] =>
  partners.filter(({ home }) => home?.id === HONG_KONG);
