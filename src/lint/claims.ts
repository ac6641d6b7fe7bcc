import { definitionOf, kindNames, type DataOf, type Kind } from '../kinds/index.ts';
import type { Entry, LintContext, Located, Path } from './types.ts';
import { allEntries, codebookParts, figuresOf } from './visit.ts';

/** Something that may be taken once within a scope: an id, an order, a place in a list. */
export interface Claim {
  scope: string;
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
  for (const at of context.entries.source) {
    const message = 'is the id of another section of this document';
    yield* at.data.outline.map(({ id }, i) => claim(at, ['outline', i, 'id'], id, message));
    const again = 'is an issuer named twice';
    yield* at.data.issuers.map((issuer, i) => claim(at, ['issuers', i], issuer, again));
  }
  for (const at of context.entries.measure) yield* measureClaims(at);
  for (const { at, base, data } of codebookParts(context)) yield* codebookClaims(at, base, data);
}

/** A claim within its own file; a list's name tells it from the file's other lists. */
function claim(at: Located, path: Path, key: string, message: string): Claim {
  return { scope: `${at.file} ${message}`, key, at, path, message };
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
    const at = { file: `content/${path}`, locate: () => ({ line: 1, column: 1 }) };
    yield { scope: 'files', key: idOf(path), at, path: [], message: 'has the id of another file' };
  }
}

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

function* measureClaims(at: Entry<'measure'>): Generator<Claim> {
  const { programme, targets = [], in_force_in = [], actors = [], comparable = [] } = at.data;
  if (programme) {
    yield {
      scope: `items of ${programme.id}`,
      key: String(programme.item),
      at,
      path: ['programme', 'item'],
      message: `is the item of another measure in the programme ${programme.id}`,
    };
  }
  yield* targets.map((id, i) => claim(at, ['targets', i], id, 'is a target named twice'));
  yield* in_force_in.map((id, i) => claim(at, ['in_force_in', i], id, 'is a place named twice'));
  yield* actors.map(({ organisation, role }, i) =>
    claim(at, ['actors', i], `${organisation} as ${role}`, 'is a body with the same role twice'),
  );
  for (const [i, { measure }] of comparable.entries()) {
    yield {
      // One side states it and both show it: stated on both sides it would be shown twice.
      scope: 'comparable',
      key: [at.id, measure].sort().join(' and '),
      at,
      path: ['comparable', i, 'measure'],
      message: 'is a comparison that is stated already',
    };
  }
}

function* codebookClaims(at: Located, base: Path, data: unknown): Generator<Claim> {
  const lists = Array.isArray(data) ? { rulings: data } : (data as Record<string, unknown>);
  for (const [name, list] of Object.entries(lists)) {
    if (!['values', 'categories', 'groups', 'rulings'].includes(name)) continue;
    const path = base.length > 0 ? base : [name];
    yield* (list as { id: string }[]).map(({ id }, i) =>
      claim(at, [...path, i, 'id'], id, `is an id twice in the ${name}`),
    );
  }
}
