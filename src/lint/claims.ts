import {
  definitionOf,
  kindNames,
  kinds,
  schemaOf,
  type DataOf,
  type Kind,
} from '../kinds/index.ts';
import { plain } from '../languages/index.ts';
import { referenceFields } from '../schema/index.ts';
import { idsAt } from './references.ts';
import type { Entry, LintContext, Located, Path } from './types.ts';
import { allEntries, aOrAn, codebookParts, figuresOf } from './visit.ts';

/** Something that may be taken once within a scope: an id, an order, a place in a list. */
export interface Claim {
  scope: string;
  /** Whether nothing but what its own file says next may claim it too. */
  within?: boolean;
  key: string;
  at: Located;
  path: Path;
  /** What is wrong with the second one that claims it. */
  message: string;
}

/** Everything in the content that may be taken once. */
export function* claims(context: LintContext): Generator<Claim> {
  yield* fileClaims(context.paths);
  yield* orderClaims(context);
  for (const entry of allEntries(context.entries)) {
    yield* figuresOf(entry).flatMap(({ path, value }) =>
      'id' in value
        ? [claim(entry, [...path, 'id'], value.id, 'is the id of another figure of this record')]
        : [],
    );
  }
  for (const kind of kindNames) {
    const { once } = definitionOf(kind);
    for (const at of context.entries[kind] as Entry[]) {
      for (const { among, ...own } of once?.(at.data as never, at.id) ?? []) {
        yield among === undefined
          ? claim(at, own.path, own.key, own.message)
          : { scope: among, at, ...own };
      }
    }
  }
  yield* listClaims(context);
  for (const { at, base, data } of codebookParts(context)) yield* codebookClaims(at, base, data);
}

/** A claim within its own file; a list's name tells it from the file's other lists. */
function claim(at: Located, path: Path, key: string, message: string): Claim {
  return { scope: message, within: true, key, at, path, message };
}

function* fileClaims(paths: readonly string[]): Generator<Claim> {
  const idOf = (path: string) => {
    const bare = path.toLowerCase().replace(/\.ya?ml$/, '');
    return bare.replaceAll(/[^a-z0-9/]+/g, '-');
  };
  const wellNamed = (path: string) => path === `${idOf(path)}.yaml`;
  // The well-named file holds the id; the other one is to be renamed.
  const ordered = [...paths.filter(wellNamed), ...paths.filter((path) => !wellNamed(path))];
  for (const path of ordered) {
    const at = { file: `content/${path}`, locate: atBeginning };
    yield { scope: 'files', key: idOf(path), at, path: [], message: 'has the id of another file' };
  }
}

const atBeginning = () => ({ line: 1, column: 1 });

/** The kinds whose records state a place of their own. */
type OrderedKind = { [K in Kind]: DataOf<K> extends { order: number } ? K : never }[Kind];

function* orderClaims({ entries, codebook, codebookFiles }: LintContext): Generator<Claim> {
  const order = (kind: string, at: Located, key: number): Claim => ({
    scope: `order of ${kind}`,
    key: String(key),
    at,
    path: ['order'],
    message: `is the order of another ${kind}`,
  });
  for (const kind of kindNames.filter((name) => definitionOf(name).ordered)) {
    const ordered = entries[kind] as Entry<OrderedKind>[];
    yield* ordered.map((at) => order(kind, at, at.data.order));
  }
  for (const lens of codebook.lenses) {
    const at = codebookFiles.get(`lenses/${lens.id}`);
    if (at) yield order('lens', at, lens.order);
  }
}

/** No list of references names a record twice. */
function* listClaims({ entries, codebook }: LintContext): Generator<Claim> {
  for (const kind of kindNames) {
    const lists = referenceFields(schemaOf(kind, codebook)).filter(({ path }) => isList(path));
    for (const at of entries[kind] as Entry[]) {
      for (const { path: field, kind: to } of lists) {
        const message = `is ${aOrAn(kinds[to as Kind].noun.one[plain])} named twice`;
        for (const { path, id } of idsAt(at.data, field)) {
          yield { scope: field.join('.'), within: true, key: id, at, path, message };
        }
      }
    }
  }
}

/** Whether a field is itself a list of ids, and not a field of the items of another list. */
const isList = (path: readonly string[]): boolean => path.indexOf('*') === path.length - 1;

function* codebookClaims(at: Located, base: Path, data: unknown): Generator<Claim> {
  const lists = Array.isArray(data)
    ? { [String(base[0])]: data }
    : (data as Record<string, unknown>);
  for (const [name, list] of Object.entries(lists)) {
    if (!['values', 'categories', 'groups', 'rulings'].includes(name)) continue;
    const path = base.length > 0 ? base : [name];
    yield* (list as { id: string }[]).map(({ id }, i) =>
      claim(at, [...path, i, 'id'], id, `is an id twice in the ${name}`),
    );
  }
}
