import type { z } from 'zod';
import { nearest } from '../lint/nearest.ts';
import type { ContentFile, Located, Problem } from '../lint/types.ts';
import {
  lens as lensSchema,
  listSchemas,
  caveats as caveatsSchema,
  pages as pagesSchema,
  synonyms as synonymsSchema,
  terms as termsSchema,
  ingest as ingestSchema,
  rulings as rulingsSchema,
  type Caveat,
  type Codebook,
  type IngestRules,
  type Lens,
  type LensData,
  type ListName,
  type OfficialTerm,
  type PageWords,
  type Ruling,
} from '../schema/index.ts';
import { parseFile } from './document.ts';
import { problemsOf, syntaxProblems } from './problems.ts';
import { unknownNames } from './reading-rules.ts';

const FOLDER = 'codebook/';

/** Whether a file belongs to the codebook. */
export const isCodebook = (path: string): boolean => path.startsWith(FOLDER);

/** The codebook, where all of its files are in order; the files; every problem. */
export interface CheckedCodebook {
  codebook: Codebook | undefined;
  files: Map<string, Located>;
  problems: Problem[];
}

/**
 * Checks the codebook's files. Records are checked against it, so it is undefined when any of its
 * files is broken or missing: better one cause than a hundred consequences.
 */
export function checkCodebook(files: readonly ContentFile[]): CheckedCodebook {
  const same =
    last?.files.length === files.length && files.every((file, i) => file === last?.files[i]);
  if (!last || !same) last = { files, checked: checkedOf(files) };
  return last.checked;
}

/** The codebook that was checked last: what is known of records holds as long as it is the same. */
let last: { files: readonly ContentFile[]; checked: CheckedCodebook } | undefined;

function checkedOf(files: readonly ContentFile[]): CheckedCodebook {
  const problems: Problem[] = [];
  const located = new Map<string, Located>();
  const lists: Partial<Record<ListName, unknown>> = {};
  const lenses: Lens[] = [];
  let rulings: Ruling[] = [];
  let caveats: Caveat[] = [];
  let terms: OfficialTerm[] = [];
  let pages: PageWords = {};
  let synonyms: string[][] = [];
  let reading: IngestRules | undefined;
  for (const file of files) {
    const name = file.path.slice(FOLDER.length).replace(/\.yaml$/, '');
    // Without its ending a name is no list's: units and units.yaml must not both be “units”.
    const schema = file.path.endsWith('.yaml') ? schemaFor(name) : undefined;
    if (!schema) {
      problems.push(unknownFile(file.path, name));
      continue;
    }
    const place = `content/${file.path}`;
    const parsed = parseFile(file);
    located.set(name, { file: place, locate: parsed.locate });
    problems.push(...syntaxProblems(place, parsed));
    if (parsed.errors.length > 0) continue;
    const result = schema.safeParse(parsed.data);
    problems.push(...problemsOf(place, parsed, result, schema));
    if (!result.success) continue;
    if (name.startsWith('lenses/')) {
      lenses.push({ id: name.slice('lenses/'.length), ...(result.data as LensData) });
    } else if (name === 'rulings') rulings = (result.data as { rulings: Ruling[] }).rulings;
    else if (name === 'caveats') caveats = (result.data as { caveats: Caveat[] }).caveats;
    else if (name === 'terms') terms = (result.data as { terms: OfficialTerm[] }).terms;
    else if (name === 'pages') pages = result.data as PageWords;
    else if (name === 'synonyms') synonyms = (result.data as { synonyms: string[][] }).synonyms;
    else if (name === 'ingest') reading = result.data as IngestRules;
    else if (Object.hasOwn(listSchemas, name)) lists[name as ListName] = result.data;
  }
  for (const name of [...Object.keys(listSchemas), 'rulings']) {
    if (!located.has(name)) problems.push(missing(`content/${FOLDER}${name}.yaml`));
  }
  if (lenses.length === 0 && problems.length === 0) {
    problems.push(missing('content/codebook/lenses/'));
  }
  lenses.sort((a, b) => a.order - b.order);
  if (problems.length > 0) return { codebook: undefined, files: located, problems };
  const codebook: Codebook = {
    lists: lists as Codebook['lists'],
    lenses,
    rulings,
    caveats,
    terms,
    synonyms,
    pages,
  };
  const place = located.get('ingest');
  // Only beside lists in order: of a list that is broken it is not known which ids it has.
  const unknown = reading && place ? unknownNames(reading, place, codebook) : [];
  return {
    codebook: unknown.length === 0 ? codebook : undefined,
    files: located,
    problems: unknown,
  };
}

function schemaFor(name: string): z.ZodType | undefined {
  if (name === 'rulings') return rulingsSchema;
  if (name === 'caveats') return caveatsSchema;
  if (name === 'terms') return termsSchema;
  if (name === 'pages') return pagesSchema;
  if (name === 'synonyms') return synonymsSchema;
  // It says how documents are read, and nothing of the records: it is checked, and no part of the codebook.
  if (name === 'ingest') return ingestSchema;
  if (/^lenses\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return lensSchema;
  return Object.hasOwn(listSchemas, name) ? listSchemas[name as ListName] : undefined;
}

const missing = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  field: '',
  rule: 'file-name',
  message: 'is missing from the codebook',
});

const unknownFile = (path: string, name: string): Problem => {
  const names = [
    ...Object.keys(listSchemas),
    'rulings',
    'caveats',
    'terms',
    'pages',
    'synonyms',
    'ingest',
  ];
  const meant = nearest(name, names);
  return {
    ...missing(`content/${path}`),
    message: 'is not a file of the codebook',
    found: path.slice(FOLDER.length),
    allowed: [...names, 'lenses/<lens>'].map((entry) => `${entry}.yaml`).join(', '),
    tip: meant === undefined ? undefined : `did you mean “${meant}.yaml”?`,
  };
};
