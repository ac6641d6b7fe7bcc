import { translated, type Translated } from '../../kinds/index.ts';
import { lostNumerals } from '../kept-numerals.ts';
import { memo } from '../../shared/memo.ts';
import { didYouMean } from '../nearest.ts';
import type { Entry, LintContext, Report, Rule } from '../types.ts';
import { isComplete } from '../visit.ts';
import { wordingsIn, type Wording } from '../wordings.ts';

/** Whoever does not read Chinese can read what a record rests on. */
export const phraseTranslation: Rule = {
  name: 'phrase-translation',
  demands:
    'Every wording that a record quotes has its translation in its document’s file of ' +
    'translations; every translation there is of such a wording and keeps its numerals.',
  check(context, report) {
    for (const entry of context.entries.translation) {
      for (const language of translated) {
        for (const { wording, lost } of lostIn(entry.data[language])) {
          report(entry, [language, wording], lost);
        }
      }
    }
    // Records that cannot be read quote nothing yet; a file of translations would be missed.
    const missing = areRead(context)
      ? translated.map((language) => missingIn(language, context, report))
      : [];
    const quoted = new Map<string, Set<string>>();
    for (const wording of wordingsIn(context.entries)) {
      for (const tell of missing) tell(wording);
      for (const source of wording.sources) {
        const texts = quoted.get(source) ?? new Set();
        quoted.set(source, texts.add(wording.text));
      }
    }
    if (!isComplete(context)) return;
    for (const entry of context.entries.translation) {
      leftOver(entry, quoted.get(entry.id) ?? new Set(), context, report);
    }
  },
};

/** What translations lose; those of a file that has not changed are not looked at again. */
const lostIn = memo((said: Readonly<Record<string, string>>) =>
  Object.entries(said).flatMap(([wording, text]) => {
    const lost = lostNumerals(wording, text);
    return lost ? [{ wording, lost }] : [];
  }),
);

/** Whether each file of translations can be read. */
const areRead = ({ paths, entries }: LintContext): boolean =>
  paths.filter((path) => path.startsWith('translations/')).length === entries.translation.length;

/** Tells of wordings that no file translates: of each once, where it stands first. */
function missingIn(
  language: Translated,
  { entries: { translation, source: documents } }: LintContext,
  report: Report,
): (wording: Wording) => void {
  const files = new Map(translation.map(({ id, data }) => [id, data[language]]));
  const known = new Set(documents.map(({ id }) => id));
  const told = new Set<string>();
  return ({ entry, path, text, sources }) => {
    if (sources.some((source) => Object.hasOwn(files.get(source) ?? {}, text))) return;
    const [source] = sources.filter((id) => known.has(id));
    // A document that is not there is another rule's affair.
    if (source === undefined) return;
    const key = `${source} ${text}`;
    if (told.has(key)) return;
    told.add(key);
    report(entry, path, {
      message: 'has no translation',
      found: text,
      tip: `add to content/translations/${source}.yaml, below “${language}:”, the line   ${quoted(text)}: '…'`,
    });
  };
}

/** A text as YAML quotes it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Entries that translate nothing, and files of no document. */
function leftOver(
  entry: Entry<'translation'>,
  texts: ReadonlySet<string>,
  { entries: { source } }: LintContext,
  report: Report,
): void {
  const ids = source.map(({ id }) => id);
  if (!ids.includes(entry.id)) {
    const tip = didYouMean(entry.id, ids);
    report(entry, [], { message: 'translates no document that exists', found: entry.id, tip });
    return;
  }
  for (const language of translated) {
    for (const wording of Object.keys(entry.data[language])) {
      if (texts.has(wording)) continue;
      report(entry, [language, wording], {
        message: 'translates what no record quotes from this document',
        found: wording,
        tip: didYouMean(wording, [...texts]) ?? 'delete the line',
      });
    }
  }
}
