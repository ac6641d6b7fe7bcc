import { folding } from '../../i18n/fold.ts';

/** Put in by the build: Traditional characters and their Simplified forms in turn. */
declare const VARIANTS: string;

/** Text as it is searched, with the places of its characters; the same folding as at build time. */
export const foldInBrowser = folding(VARIANTS);
