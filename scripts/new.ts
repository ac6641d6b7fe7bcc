import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../src/corpus/check.ts';
import { asRecords } from '../src/corpus/draft.ts';
import { parseYaml } from '../src/corpus/document.ts';
import { classify, slugOf } from '../src/corpus/files.ts';
import { readContent } from '../src/corpus/read.ts';
import { recordFields } from '../src/ingest/fields.ts';
import type { Kind } from '../src/kinds/index.ts';
import { newKinds, type NewKind } from '../src/ingest/new-kinds.ts';
import { putSetting, type RecordValues } from '../src/ingest/values.ts';
import { briefProblems, formatProblem, sortProblems } from '../src/lint/format.ts';
import type { Problem } from '../src/lint/types.ts';
import { didYouMean } from '../src/lint/nearest.ts';
import { askFields } from './lib/ask-fields.ts';
import { recordsIn, type GoodContent } from './lib/content.ts';
import { filesFrom, type RecordsThere } from './lib/new-from-worksheet.ts';
import { contentOption } from './lib/options.ts';
import { inProject } from './lib/paths.ts';
import { Failure, main } from './lib/program.ts';

const names = Object.keys(newKinds);
const DRAFT = `# A draft is in no build; delete this line when npm run drafts finds nothing that it lacks.\ndraft: true\n`;

await main({
  usage: 'npm run new -- KIND ID [FIELD=VALUE …] [--from WORKSHEET] [--dry-run] [--content FOLDER]',
  about:
    `Begins a record (${names.join(', ')}): a file in its place with a comment over each field. ` +
    'Takes fields as title.zh=…, lists with commas between; asks in a terminal for what else is ' +
    'needed, with the codebook’s choices; and says what is still to fill. With a worksheet of ' +
    'npm run ingest it begins the records of all that is accepted there.',
  options: {
    from: { type: 'string', value: 'WORKSHEET', about: 'take what is accepted in a worksheet' },
    'dry-run': {
      type: 'boolean',
      about: 'write nothing; show what would be written',
    },
    content: contentOption,
  },
  positionals: true,
  async run({ from, 'dry-run': dry, content: folder }, [name, id, ...settings]) {
    const content = { ...recordsIn(inProject(folder)), ...recordsThere(inProject(folder)) };
    if (from !== undefined) {
      if (name !== undefined) throw new Failure('With --from, name a worksheet and nothing else.');
      const { files, open, there } = filesFrom(from, content);
      write(files, folder, dry);
      if (files.size === 0) console.log('There is nothing to write.');
      if (there.length > 0) console.log(`\nThere already, and left as it is:\n${there.join('\n')}`);
      if (open > 0) console.log(`\n${open} lines of the worksheet are undecided.`);
      return 0;
    }
    const kind = name === undefined ? undefined : newKinds[name];
    if (name === undefined || !kind) {
      const there = `There are: ${names.join(', ')}.`;
      throw new Failure(
        name === undefined
          ? `Name a kind and an id: npm run new -- KIND ID. ${there}`
          : `There is no kind “${name}”; ${didYouMean(name, names) ?? there}`,
      );
    }
    checkId(kind, id, content);
    const values = await valuesOf(name, kind, settings, content, dry);
    write(kind.files(id ?? '', values, content.codebook, content.known), folder, dry);
    const then = kind.then?.(id ?? '');
    if (then !== undefined) console.log(`\n${then}`);
    return 0;
  },
});

type Content = GoodContent & RecordsThere;

function recordsThere(folder: string): Pick<RecordsThere, 'known' | 'record'> {
  const files = readContent(folder, { drafts: true }).flatMap(({ path, text }) => {
    const place = classify(path);
    return 'id' in place ? [{ kind: place.kind as string, id: place.id, text }] : [];
  });
  return {
    known: (kind) => files.flatMap((file) => (file.kind === kind ? file.id : [])),
    record: (kind, id) => {
      const found = files.find((file) => file.kind === kind && file.id === id);
      return found && parseYaml(found.text).data;
    },
  };
}

/** @throws Failure where the id cannot be one, or lies under what is not there */
function checkId(kind: NewKind, id: string | undefined, content: Content): void {
  const form = kind.depth === 1 ? 'ID' : `${kind.under ?? 'FOLDER'}/ID`;
  const parts = id?.split('/') ?? [];
  const better = parts.map(slugOf).join('/');
  if (id === undefined || parts.length !== kind.depth || id !== better || parts.includes('')) {
    const tip = parts.length === kind.depth && id !== better ? `; did you mean “${better}”?` : '';
    throw new Failure(
      `“${id ?? ''}” can be no id: give ${form}, lower-case words joined by hyphens${tip}`,
    );
  }
  const refused = kind.refuses?.(id, content.known);
  if (refused !== undefined) throw new Failure(`${refused}.`);
  if (kind.under === undefined) return;
  const there = content.known(kind.under);
  const [above = ''] = parts;
  if (there.includes(above)) return;
  const tip = didYouMean(above, there) ?? `there are: ${there.join(', ')}`;
  throw new Failure(`There is no ${kind.under} “${above}”; ${tip}`);
}

async function valuesOf(
  name: string,
  kind: NewKind,
  settings: readonly string[],
  { known, record, codebook }: Content,
  dry: boolean,
): Promise<RecordValues> {
  const others = known(name as Kind).map((id) => (record(name as Kind, id) ?? {}) as RecordValues);
  const values: RecordValues = { ...kind.suggests?.(others) };
  const schema = kind.schema?.(codebook);
  if (!schema) {
    if (settings.length > 0) throw new Failure('It takes no fields: fill in its file.');
    return values;
  }
  const fields = recordFields(schema, codebook);
  const wrong = settings.flatMap((setting) => putSetting(values, setting, fields, known) ?? []);
  if (wrong.length > 0) throw new Failure(`${wrong.join('\n')}\nNothing was written.`);
  if (process.stdin.isTTY && process.stdout.isTTY && !dry) await askFields(fields, values, known);
  return values;
}

/** Writes the files, or shows them, and says what the check of the content has to say of each. */
function write(files: ReadonlyMap<string, string>, folder: string, dry: boolean): void {
  const there = [...files.keys()].filter((path) => existsSync(inProject(folder, path)));
  if (there.length > 0) {
    const list = there.map((path) => `  ${folder}/${path}\n`).join('');
    throw new Failure(`There already:\n${list}Nothing was written.`);
  }
  const own = lacking(files, folder, true);
  // What names a draft must be one itself.
  const unnamed = lacking(files, folder, false);
  for (const [path, text] of files) {
    const file = inProject(folder, path);
    const lacks = [...own, ...unnamed].some((problem) => problem.file === `content/${path}`);
    // What is not whole yet must stop no build.
    const whole = lacks ? `${DRAFT}${text}` : text;
    if (dry) console.log(`# ${join(folder, path)}\n${whole}`);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, whole);
      console.log(`Wrote ${join(folder, path)}`);
    }
  }
  if (own.length === 0) return;
  // Of a worksheet's many files the places alone: what each field takes stands over it.
  const said =
    files.size === 1
      ? sortProblems(own).map(formatProblem).join('\n\n')
      : `${briefProblems(own)}\n\nnpm run drafts lists them again, each on a line.`;
  console.log(`\nStill to fill:\n\n${said}`);
}

/**
 * What the check of the content has to say of new files, each at the line that it is to have.
 * @param drafts whether what is a draft counts as there
 */
function lacking(files: ReadonlyMap<string, string>, folder: string, drafts: boolean): Problem[] {
  const more = [...files].map(([path, text]) => ({ path, text }));
  const there = asRecords(readContent(inProject(folder), { drafts }));
  const all = [...there.filter(({ path }) => !files.has(path)), ...more];
  const { problems } = checkContent(all.sort((a, b) => (a.path < b.path ? -1 : 1)));
  return problems.flatMap((problem) => {
    const path = problem.file.replace(/^content\//, '');
    if (!files.has(path)) return [];
    return [{ ...problem, line: problem.line + DRAFT.split('\n').length - 1 }];
  });
}
