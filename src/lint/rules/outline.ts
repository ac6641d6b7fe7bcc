import type { Entry, LintContext, Path, Report, Rule } from '../types.ts';
import { allEntries, evidenceOf, isComplete } from '../visit.ts';

/** Every paragraph of a document is accounted for: evidence, or a reason for its silence. */
export const outlineRule: Rule = {
  name: 'outline',
  demands: 'Sections hold every paragraph once; each paragraph has evidence or a reason for none.',
  check(context, report) {
    const cited = citations(context);
    for (const at of context.entries.source) {
      checkSections(at, report);
      const places = cited.get(at.id) ?? new Map<number, string>();
      checkLists(at, places, report);
      if (isComplete(context)) checkGaps(at, places, report);
    }
  },
};

/** Who cites a paragraph: source → paragraph → the file of the first record that does. */
function citations({ entries }: LintContext): Map<string, Map<number, string>> {
  const cited = new Map<string, Map<number, string>>();
  for (const { entry, value } of allEntries(entries).flatMap(evidenceOf)) {
    const places = cited.get(value.source) ?? new Map<number, string>();
    cited.set(value.source, places);
    if (!places.has(value.paragraph)) places.set(value.paragraph, entry.file);
  }
  return cited;
}

function checkSections(at: Entry<'source'>, report: Report): void {
  let next = 1;
  for (const [i, { from, to }] of at.data.outline.entries()) {
    if (from !== next) {
      const message = 'does not follow the section before it';
      report(at, ['outline', i, 'from'], { message, found: `${from}`, allowed: `${next}` });
    }
    if (to < from) {
      const message = 'is before the section’s first paragraph';
      report(at, ['outline', i, 'to'], { message, found: `${to}`, allowed: `${from} or later` });
    }
    next = Math.max(from, to) + 1;
  }
  if (next - 1 === at.data.paragraphs) return;
  report(at, ['outline', at.data.outline.length - 1, 'to'], {
    message: 'is not the last paragraph of the document',
    found: `${next - 1}`,
    allowed: `${at.data.paragraphs}`,
  });
}

function checkLists(at: Entry<'source'>, cited: Map<number, string>, report: Report): void {
  const { paragraphs, silent, not_figures } = at.data;
  const seen = new Set<number>();
  const wrong = (path: Path, message: string, found: string, allowed?: string) =>
    report(at, [...path, 'paragraph'], { message, found, allowed });
  const outside = (path: Path, paragraph: number) => {
    const message = 'is a paragraph that the document does not have';
    if (paragraph > paragraphs) wrong(path, message, `${paragraph}`, `1 to ${paragraphs}`);
  };
  for (const [i, { paragraph }] of silent.entries()) {
    const file = cited.get(paragraph);
    outside(['silent', i], paragraph);
    if (seen.has(paragraph)) wrong(['silent', i], 'is named as silent twice', `${paragraph}`);
    else if (file) wrong(['silent', i], 'is silent and has evidence', `${paragraph}, in ${file}`);
    seen.add(paragraph);
  }
  for (const [i, { paragraph }] of not_figures.entries()) outside(['not_figures', i], paragraph);
}

function checkGaps(at: Entry<'source'>, cited: Map<number, string>, report: Report): void {
  const silent = new Set(at.data.silent.map(({ paragraph }) => paragraph));
  for (let paragraph = 1; paragraph <= at.data.paragraphs; paragraph += 1) {
    if (cited.has(paragraph) || silent.has(paragraph)) continue;
    report(at, ['silent'], {
      message: `does not name paragraph ${paragraph}, which carries no evidence`,
      tip: 'cite it in a record, or add it here with a reason',
    });
  }
}
