import { definitionOf, kindNames, schemaOf, type Kind } from '../kinds/index.ts';
import { referenceFields } from '../schema/index.ts';
import type { Entry, LintContext, Located, Path } from './types.ts';

/** An id that points to a record, and where it stands. */
export interface Reference {
  at: Located;
  path: Path;
  kind: Kind;
  id: string;
}

/**
 * Every reference that a record or a lens states, dangling or not. A lens's examples are not among
 * them: their own rule says more about them.
 */
export function* referencesOf(context: LintContext): Generator<Reference> {
  for (const kind of kindNames) {
    for (const at of context.entries[kind] as Entry[]) yield* referencesIn(kind, at, context);
  }
  yield* lensReferences(context);
}

/** The fields of a record that name another, and the folder of a kind that lies under another. */
function referencesIn(kind: Kind, at: Entry, { codebook }: LintContext): Reference[] {
  const under = definitionOf(kind).under as Kind | undefined;
  const folder = at.id.split('/')[0];
  return [
    ...(under && folder ? [{ at, path: [], kind: under, id: folder }] : []),
    ...referenceFields(schemaOf(kind, codebook)).flatMap((field) =>
      [...idsAt(at.data, field.path)].map((found) => ({
        at,
        kind: field.kind as Kind,
        ...found,
      })),
    ),
  ];
}

/** The ids that stand at a field of a record, each with its own path. */
export function* idsAt(
  value: unknown,
  field: readonly string[],
  path: Path = [],
): Generator<{ path: Path; id: string }> {
  const [head, ...rest] = field;
  if (value === undefined) return;
  if (head === undefined) yield { path, id: value as string };
  else if (head !== '*') {
    yield* idsAt((value as Record<string, unknown>)[head], rest, [...path, head]);
  } else {
    for (const [i, item] of (value as unknown[]).entries()) yield* idsAt(item, rest, [...path, i]);
  }
}

/** The jurisdictions that a lens names. */
const lensReferences = ({ codebook, codebookFiles }: LintContext): Reference[] =>
  codebook.lenses.flatMap((lens) => {
    const at = codebookFiles.get(`lenses/${lens.id}`);
    if (!at) return [];
    const named = (path: Path, id: string): Reference => ({ at, path, kind: 'jurisdiction', id });
    return [
      ...lens.context.map((id, i) => named(['context', i], id)),
      ...(lens.owner === undefined ? [] : [named(['owner'], lens.owner)]),
    ];
  });
