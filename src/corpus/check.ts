import { kindNames, schemaOf, type DataOf, type Kind } from '../kinds/index.ts';
import { rules } from '../lint/rules/index.ts';
import { runRules } from '../lint/run.ts';
import type { ContentFile, Entries, Entry, Problem, Rule } from '../lint/types.ts';
import type { Codebook } from '../schema/index.ts';
import { memo } from '../shared/memo.ts';
import type { Corpus } from './types.ts';
import { checkCodebook, isCodebook } from './codebook.ts';
import { parsedOf, parseFile } from './document.ts';
import { classify } from './files.ts';
import { ownCopies } from './own-copies.ts';
import { problemsOf, syntaxProblems } from './problems.ts';

/**
 * What a check of the content gives: the records that satisfy their schema, the files of the
 * briefings as they are, and every problem.
 */
export interface Checked {
  entries: Entries;
  briefings: readonly ContentFile[];
  codebook: Codebook | undefined;
  /** The linked corpus, where what checks the briefings has made it. */
  corpus?: Corpus | undefined;
  problems: Problem[];
}

/**
 * Checks every record of the content folder: names, YAML, schemas, then the rules over the records
 * that satisfy their schema. Collects all problems; throws nothing. Briefings draw from the corpus
 * and are checked by what draws them.
 * @param by some of the rules, for what is not to wait for the others
 */
export function checkContent(all: readonly ContentFile[], by: readonly Rule[] = rules): Checked {
  const briefings = all.filter(({ path }) => path.startsWith('briefings/'));
  const files = all.filter((file) => !briefings.includes(file));
  const entries = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Entries;
  const checkedCodebook = checkCodebook(files.filter((file) => isCodebook(file.path)));
  const problems: Problem[] = [...checkedCodebook.problems];
  const { codebook } = checkedCodebook;
  const broken = new Set<string>();
  for (const file of files.filter((entry) => !isCodebook(entry.path))) {
    const found = codebook ? fileBy(codebook)(file) : withoutCodebook(file);
    problems.push(...found.problems);
    if (found.entry) add(entries, found.entry.kind, found.entry);
    else if (found.broken !== undefined) broken.add(found.broken);
  }
  if (codebook) {
    const paths = files.map((file) => file.path);
    const context = { entries, codebook, broken, paths, codebookFiles: checkedCodebook.files };
    return { entries, briefings, codebook, problems: [...problems, ...runRules(by, context)] };
  }
  return { entries, briefings, codebook, problems };
}

/** What a file gives: a record, or the name of one that fails its schema; and every problem. */
interface CheckedFile {
  entry?: Entry<Kind>;
  broken?: string;
  problems: readonly Problem[];
}

/**
 * A file is checked once against a codebook: where one has changed, the others have not. What was parsed is not kept
 * beside what was checked, which says the same.
 */
const fileBy = memo((codebook: Codebook) => {
  const copyOf = ownCopies();
  return memo((file: ContentFile): CheckedFile => {
    const place = classify(file.path);
    if ('problem' in place) return { problems: [place.problem] };
    const { kind, id } = place;
    const name = `content/${file.path}`;
    const parsed = parsedOf(file);
    const problems = syntaxProblems(name, parsed);
    const schema = schemaOf(kind, codebook);
    const result = parsed.errors.length > 0 ? undefined : schema.safeParse(parsed.data);
    if (result) problems.push(...problemsOf(name, parsed, result, schema, codebook));
    if (!result?.success) return { broken: `${kind}:${id}`, problems };
    const data = copyOf(result.data as DataOf<Kind>);
    return { entry: { kind, id, file: name, data, locate: parsed.locate }, problems };
  });
});

/** Without a codebook there is no schema to hold a record against. */
function withoutCodebook(file: ContentFile): CheckedFile {
  const place = classify(file.path);
  if ('problem' in place) return { problems: [place.problem] };
  return { problems: syntaxProblems(`content/${file.path}`, parseFile(file)) };
}

function add<K extends Kind>(entries: Entries, kind: K, entry: Entry<Kind>): void {
  (entries[kind] as Entry<Kind>[]).push(entry);
}
