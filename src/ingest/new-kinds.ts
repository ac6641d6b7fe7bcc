import { stringify } from 'yaml';
import type { z } from 'zod';
import { definitionOf, schemaOf, type Kind } from '../kinds/index.ts';
import { freeLook } from '../kinds/looks.ts';
import { written } from '../languages/index.ts';
import { lens, type Codebook } from '../schema/index.ts';
import { codingForm } from './coding-form.ts';
import { recordYaml } from './record-yaml.ts';
import type { RecordValues } from './values.ts';

type Known = (kind: Kind) => readonly string[];

/** What can be begun by a command: where its files lie and what they say. */
export interface NewKind {
  /** How many names make up its id, and what the first of two is the id of. */
  depth: 1 | 2;
  under?: Kind;
  /** Its fields; undefined where it is no record with a schema. */
  schema?(codebook: Codebook): z.ZodObject;
  /** Its files: path below the content folder → text. `known` gives the ids of a kind. */
  files(id: string, values: RecordValues, codebook: Codebook, known?: Known): Map<string, string>;
  /** What it begins with where nothing else is asked for. @param others the fields of those that are there */
  suggests?(others: readonly RecordValues[]): RecordValues;
  /** Why it cannot be begun under this id, where it cannot. */
  refuses?(id: string, known: Known): string | undefined;
  /** What is to be done besides filling it in. */
  then?(id: string): string;
}

function record(kind: Kind, under?: Kind): NewKind {
  const { folder, depth } = definitionOf(kind);
  const schema = (codebook: Codebook) => schemaOf(kind, codebook);
  return {
    depth,
    ...(under === undefined ? {} : { under }),
    schema,
    files: (id, values, codebook) =>
      new Map([[`${folder}/${id}.yaml`, recordYaml(schema(codebook), values)]]),
  };
}

/** A briefing: a file for each written language, with its head and a heading; always a draft first. */
const briefing: NewKind = {
  depth: 1,
  files: (id, values) =>
    new Map(
      written.map((language) => {
        const head = { draft: true, title: '', order: null, pages: 1, summary: '', ...values };
        return [
          `briefings/${id}.${language}.md`,
          `---\n${stringify(head, { singleQuote: true, lineWidth: 0 })}---\n\n:::key-points\n\n:::\n\n# \n`,
        ];
      }),
    ),
  then: () =>
    'docs/briefing-language.md says how it draws from the corpus. It is in no build until its lines “draft: true” are gone.',
};

const newLens: NewKind = {
  depth: 1,
  schema: () => lens,
  files: (id, values) => new Map([[`codebook/lenses/${id}.yaml`, recordYaml(lens, values)]]),
  then: (id) =>
    `When it is filled in and no draft any more: npm run migrate -- add-lens ${id}, which gives every measure its field, and npm run schema.`,
};

/** A colour and a mark that none has, and the place after all others. */
function suggestedLook(others: readonly RecordValues[]): RecordValues {
  const orders = others.flatMap(({ order }) => (typeof order === 'number' ? order : []));
  const look = freeLook(others);
  return {
    order: Math.max(0, ...orders) + 1,
    ...(look && { colour: { light: look.light, dark: look.dark }, mark: look.mark }),
  };
}

const measuresOf = (coding: string, known: Known): string[] =>
  known('measure').filter((id) => id.startsWith(`${coding.split('/')[1] ?? ''}/`));

/** One coder's file: empty, with every measure of the jurisdiction. */
const coding: NewKind = {
  depth: 2,
  refuses(id, known) {
    const [coder = ''] = id.split('/');
    if (!['first', 'second'].includes(coder)) {
      return `“${id}” is no coding; give first/JURISDICTION or second/JURISDICTION`;
    }
    return measuresOf(id, known).length === 0
      ? `“${id}” would have no measures to code`
      : undefined;
  },
  files: (id, _values, codebook, known = () => []) =>
    new Map([[`codings/${id}.yaml`, codingForm(measuresOf(id, known), codebook)]]),
  then: (id) =>
    `Another coder fills in the other coding without sight of this one; where the two differ, content/resolutions/${id.split('/')[1] ?? ''}.yaml says which was kept and why.`,
};

/** What can be begun, by the name that the command takes. A new kind of record is a line here. */
export const newKinds: Readonly<Record<string, NewKind>> = {
  measure: record('measure', 'jurisdiction'),
  source: record('source'),
  jurisdiction: { ...record('jurisdiction'), suggests: suggestedLook },
  organisation: record('organisation'),
  ask: record('ask', 'source'),
  event: record('event'),
  partnership: record('partnership'),
  observation: record('observation'),
  promise: record('promise'),
  coding,
  briefing,
  lens: newLens,
};
