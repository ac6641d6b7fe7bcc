import { termCheck, type SaidElsewhere, type TermFinding } from '../terms.ts';
import type { Located, Path, Report, Rule } from '../types.ts';
import { allParts, isComplete, textsOf } from '../visit.ts';
import { original } from '../../languages/index.ts';
import { translated } from '../../kinds/index.ts';

/** One thing has one name, on every page: what the documents call it decides what it is called. */
export const termsRule: Rule = {
  name: 'terms',
  demands:
    'Where a text has an official term, its translation has what stands for it in the codebook’s ' +
    'terms or in the record of what it names; an exception has a reason, and is needed.',
  check(context, report) {
    const { entries, codebook, codebookFiles } = context;
    const check = termCheck(entries, codebook);
    for (const { at, base, data } of allParts(context)) {
      const texts = textsOf(data);
      const before = openingOf(texts);
      for (const { path, value } of texts) {
        const place = { at: nameOf(at), before: isAside(path) ? before : undefined };
        tell(report, at, [...base, ...path], check.findings(value[original], value, place));
      }
    }
    for (const entry of entries.translation) {
      for (const language of translated) {
        for (const [wording, text] of Object.entries(entry.data[language])) {
          const found = check.findings(wording, { [language]: text }, { at: nameOf(entry) });
          tell(report, entry, [], found, [language, wording]);
        }
      }
    }
    const file = codebookFiles.get('terms');
    if (!file || !isComplete(context)) return;
    for (const { term, except, at } of check.unneeded()) {
      // Briefings and messages are held against the terms where they are read.
      if (/^(?:briefings|words)\//.test(at)) continue;
      report(file, ['terms', term, 'except', except, 'at'], {
        message: 'excepts a text that needs no exception',
        found: at,
        tip: 'delete the exception, or correct the name of the file',
      });
    }
  },
};

/** What a record is and does: what stands beside that may refer back to it. */
const OPENING = ['name', 'title', 'short', 'term', 'full', 'summary', 'definition', 'request'];

/** A note, a reason, a comparison or a label, which is read after what the record is. */
const isAside = (path: Path): boolean =>
  path.some((key) => ['note', 'reason', 'comparable', 'figures'].includes(String(key)));

const openingOf = (texts: readonly { path: Path; value: SaidElsewhere }[]): SaidElsewhere => {
  const opening = texts.filter(
    ({ path }) => path.length === 1 && OPENING.includes(String(path[0])),
  );
  return Object.fromEntries(
    translated.map((language) => [
      language,
      opening.map(({ value }) => value[language]).join('\n'),
    ]),
  );
};

function tell(
  report: Report,
  at: Located,
  path: Path,
  findings: readonly TermFinding[],
  whole?: Path,
): void {
  findings.forEach(({ language, form: _, ...finding }) => {
    report(at, whole ?? [...path, language], finding);
  });
}

const nameOf = ({ file }: Located): string => file.replace(/^content\//, '').replace(/\.yaml$/, '');
