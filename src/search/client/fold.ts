import { foldings } from '../../i18n/fold.ts';

/** Put in by the build: Traditional characters and their Simplified forms in turn. */
declare const VARIANTS: string;

const { placed, text } = foldings(VARIANTS);

/** Text as it is searched, with the places of its characters; the same folding as at build time. */
export const foldInBrowser = placed;

/** Text as it is searched. */
export const foldedText = text;
