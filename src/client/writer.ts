import { comparisonWriter } from '../comparison/client/writer.ts';

declare global {
  interface Window {
    /** Hands over what a comparison shows; there once this script has come. */
    comparisonWriter?: typeof comparisonWriter;
  }
}

window.comparisonWriter = comparisonWriter;
