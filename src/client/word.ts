import { toWord } from '../paper/word/index.ts';

declare global {
  interface Window {
    /** Writes Word documents; there once this script has come, which is large. */
    toWord?: typeof toWord;
  }
}

window.toWord = toWord;
