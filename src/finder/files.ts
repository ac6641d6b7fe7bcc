import type { Locale } from '../i18n/index.ts';
import { cutsOf } from '../shared/cut.ts';
import type { ScriptFile } from '../shared/script-files.ts';
import type { FindIndex } from './wire.ts';

/** What a file of the search holds at most, in bytes: some 150 kB when compressed. */
export const FIND_FILE_BYTES = 550_000;

/**
 * An index as classic scripts, as pages opened from a folder may load scripts and nothing else. Each
 * leaves its part in a variable of its own, so that they may come in any order.
 * @param name of the files: `find` gives `find.zh.js`, `find.zh.2.js`
 * @param variable that the first leaves; the next leaves it with a 2
 * @param most bytes of a file, unless one entry alone takes more
 */
export function findFiles(
  index: FindIndex,
  { name, variable, locale }: { name: string; variable: string; locale: Locale },
  most = FIND_FILE_BYTES,
): ScriptFile[] {
  const { texts, entries, ...head } = index;
  // A comma stands after each.
  const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value)) + 1;
  const things = entries.map((entry) => ({
    bytes: bytes(entry),
    texts: [entry[2], ...entry[6].map(([, , text]) => text)],
  }));
  const cuts = cutsOf(things, texts.map(bytes), most, bytes(head));
  return cuts.map((end, i) => {
    const start = cuts[i - 1] ?? { things: 0, texts: 0 };
    const part = {
      texts: texts.slice(start.texts, end.texts),
      entries: entries.slice(start.things, end.things),
    };
    const number = i === 0 ? '' : String(i + 1);
    return {
      name: `${[name, locale, ...(i === 0 ? [] : [number])].join('.')}.js`,
      text: `var ${variable}${number}=${JSON.stringify(i === 0 ? { ...head, ...part } : part)};\n`,
    };
  });
}
