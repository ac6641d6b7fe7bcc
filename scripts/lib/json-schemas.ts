import { z } from 'zod';
import { newKinds } from '../../src/ingest/new-kinds.ts';
import { recordYaml } from '../../src/ingest/record-yaml.ts';
import { kindNames, kinds } from '../../src/kinds/index.ts';
import {
  caveats,
  pages,
  ingest,
  lens,
  listSchemas,
  rulings,
  synonyms,
  terms,
  type Codebook,
} from '../../src/schema/index.ts';

/** A JSON Schema with its file's name and the content files that it is for. */
export interface SchemaFile {
  name: string;
  /** Which content files it checks, as a glob from the root of the project. */
  glob: string;
  schema: z.ZodType;
}

/** The check takes this line off before a schema sees the record: `src/corpus/drafts.ts`. */
const draft = z
  .literal(true)
  .optional()
  .describe('Whether it is a draft, which is in no build; npm run drafts says what it lacks.');

/** The schemas of every kind of record and of every file of the codebook. */
const schemaFiles = (codebook: Codebook): SchemaFile[] => [
  ...kindNames.map((kind) => ({
    name: kind,
    glob: `content/${kinds[kind].folder}/${'*/'.repeat(kinds[kind].depth - 1)}*.yaml`,
    schema: (kinds[kind].schema(codebook) as z.ZodObject).extend({ draft }),
  })),
  ...Object.entries(listSchemas).map(([name, schema]) => ({
    name: `codebook-${name}`,
    glob: `content/codebook/${name}.yaml`,
    schema: schema as z.ZodType,
  })),
  { name: 'codebook-rulings', glob: 'content/codebook/rulings.yaml', schema: rulings },
  { name: 'codebook-caveats', glob: 'content/codebook/caveats.yaml', schema: caveats },
  { name: 'codebook-terms', glob: 'content/codebook/terms.yaml', schema: terms },
  { name: 'codebook-pages', glob: 'content/codebook/pages.yaml', schema: pages },
  { name: 'codebook-synonyms', glob: 'content/codebook/synonyms.yaml', schema: synonyms },
  { name: 'codebook-ingest', glob: 'content/codebook/ingest.yaml', schema: ingest },
  { name: 'codebook-lens', glob: 'content/codebook/lenses/*.yaml', schema: lens },
];

/**
 * The files for editors: a JSON Schema of each kind, an annotated template, and the settings that tell an editor's YAML
 * plugin which schema is for which files.
 * @returns path from the root of the project → text
 */
export function editorFiles(codebook: Codebook): Map<string, string> {
  const files = schemaFiles(codebook);
  const settings = Object.fromEntries(
    files.map(({ name, glob }) => [`./schemas/${name}.schema.json`, glob]),
  );
  return new Map([
    // Draft 7 is what editors' YAML plugins know best.
    ...files.map(({ name, schema }) => {
      const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
      return [`schemas/${name}.schema.json`, toText({ title: name, ...json })] as const;
    }),
    ...templates(codebook),
    ['.vscode/settings.json', toText({ 'yaml.schemas': settings })],
  ]);
}

/** For each kind that can be begun, its file with every field empty and explained. */
const templates = (codebook: Codebook): [string, string][] =>
  Object.entries(newKinds).flatMap(([name, { schema }]): [string, string][] =>
    schema ? [[`schemas/${name}.template.yaml`, recordYaml(schema(codebook), {})]] : [],
  );

const toText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
