import { checkRecords } from '../corpus/check-records.ts';
import type { Checked } from '../corpus/check.ts';
import type { Corpus } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import type { ContentFile, Problem } from '../lint/types.ts';
import { parseFiles } from './files.ts';
import { claimsInFront } from './front-claims.ts';
import { checkFindings, checkRecordClaims } from './findings.ts';
import { inFull } from './composed/index.ts';
import { bareNumbers, checkNumbers } from './numbers.ts';
import { checkingKit } from './kit.ts';
import { resolve } from './resolve.ts';
import { checkTables } from './table-numbers.ts';
import { checkTerms } from './terms.ts';
import type { ParsedBriefing } from './types.ts';

/**
 * Checks all of the content: the records, then the briefings and findings that draw from them. While the
 * records have problems there is no corpus to draw from, and of a briefing only what is wrong
 * with its own text is reported.
 */
export function checkAll(files: readonly ContentFile[]): Checked {
  const checked = checkRecords(files);
  const { corpus, entries, problems } = checked;
  const { parsed, problems: named } = parseFiles(checked.briefings);
  const own = [...named, ...parsed.flatMap((briefing) => briefing.problems), ...orders(parsed)];
  const drawn = corpus
    ? [
        ...checkDrawn(parsed, corpus),
        ...checkComposed(corpus, checked.briefings),
        ...checkFindings(entries.finding, corpus, files),
        ...checkRecordClaims(entries, corpus),
      ]
    : [];
  const { codebook } = checked;
  const terms = codebook ? checkTerms(checked.briefings, entries, codebook) : [];
  return { ...checked, problems: [...problems, ...own, ...terms, ...drawn] };
}

/**
 * What is wrong with the composed briefings: they keep to the rules of those written by hand.
 * Checked is all that they could say.
 */
export function checkComposed(corpus: Corpus, written: readonly ContentFile[]): Problem[] {
  const files = inFull(corpus, written).map(({ file }) => file);
  const { parsed, problems } = parseFiles(files);
  const own = parsed.flatMap((briefing) => briefing.problems);
  return [...problems, ...own, ...orders(parsed), ...checkDrawn(parsed, corpus)];
}

/** What is wrong with briefings once they draw from the corpus. */
export function checkDrawn(parsed: readonly ParsedBriefing[], corpus: Corpus): Problem[] {
  const kit = checkingKit(corpus);
  const claims = claimsInFront(parsed, corpus);
  const drawn = parsed.flatMap((briefing) => {
    const { words, names = [] } = kit.get(briefing.language) ?? {};
    return [
      ...(words ? drawnProblems(briefing, corpus, words) : []),
      ...checkNumbers(briefing.markdown, briefing.tree, briefing.language, names),
      ...numbersInFront(briefing, names),
    ];
  });
  return [...drawn, ...claims];
}

function drawnProblems(briefing: ParsedBriefing, corpus: Corpus, words: Localizer): Problem[] {
  const resolved = resolve(briefing, corpus, words);
  return [...resolved.problems, ...checkTables(briefing, resolved)];
}

/** Bare numbers in title, subtitle and summary, which can draw nothing from the corpus. */
function numbersInFront(
  { front, markdown, language, locateFront }: ParsedBriefing,
  names: readonly string[],
): Problem[] {
  return (['title', 'subtitle', 'summary'] as const).flatMap((field) =>
    bareNumbers(front?.[field] ?? '', language, front?.names ?? [], names).map(({ found }) => ({
      file: markdown.file,
      ...locateFront([field], true),
      field,
      rule: 'bare-number',
      message: 'is a number, and front matter cannot draw one from the corpus',
      found,
      tip: 'say it without the number, or list the name that holds it under `names`',
    })),
  );
}

/** Two briefings of one language with the same place in the list. */
function orders(parsed: readonly ParsedBriefing[]): Problem[] {
  return parsed.flatMap(({ front, markdown, language, locateFront }, i) => {
    const first = parsed
      .slice(0, i)
      .find((other) => other.language === language && other.front?.order === front?.order);
    if (!front || !first) return [];
    return [
      {
        file: markdown.file,
        ...locateFront(['order'], true),
        field: 'order',
        rule: 'collision',
        message: 'is the order of another briefing',
        found: String(front.order),
        tip: `see ${first.markdown.file}`,
      },
    ];
  });
}
