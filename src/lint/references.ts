import type { Kind } from '../schema/index.ts';
import type { Entries, LintContext, Located, Path } from './types.ts';
import { allEntries, evidenceOf } from './visit.ts';

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
export function referencesOf(context: LintContext): Reference[] {
  const { entries, codebook, codebookFiles } = context;
  const found: Reference[] = [];
  const add = (at: Located, path: Path, kind: Kind, id: string | undefined) => {
    if (id !== undefined) found.push({ at, path, kind, id });
  };
  for (const at of entries.jurisdiction) add(at, ['parent'], 'jurisdiction', at.data.parent);
  for (const at of entries.source) {
    at.data.issuers.forEach((issuer, i) => add(at, ['issuers', i], 'organisation', issuer));
    add(at, ['jurisdiction'], 'jurisdiction', at.data.jurisdiction);
  }
  for (const at of entries.organisation) add(at, ['home'], 'jurisdiction', at.data.home);
  for (const at of entries.programme) {
    add(at, ['jurisdiction'], 'jurisdiction', at.data.jurisdiction);
  }
  for (const at of entries.target) {
    add(at, ['jurisdiction'], 'jurisdiction', at.data.jurisdiction);
    add(at, ['programme'], 'programme', at.data.programme);
  }
  for (const at of entries.measure) {
    const { data } = at;
    add(at, [], 'jurisdiction', at.id.split('/')[0]);
    add(at, ['programme', 'id'], 'programme', data.programme?.id);
    add(at, ['parent'], 'measure', data.parent);
    data.targets?.forEach((id, i) => add(at, ['targets', i], 'target', id));
    data.in_force_in?.forEach((id, i) => add(at, ['in_force_in', i], 'jurisdiction', id));
    data.actors?.forEach(({ organisation }, i) =>
      add(at, ['actors', i, 'organisation'], 'organisation', organisation),
    );
    data.comparable?.forEach(({ measure }, i) =>
      add(at, ['comparable', i, 'measure'], 'measure', measure),
    );
  }
  replyReferences(entries, add);
  for (const at of allEntries(entries)) {
    for (const { path, value } of evidenceOf(at)) {
      add(at, [...path, 'source'], 'source', value.source);
    }
  }
  for (const lens of codebook.lenses) {
    const at = codebookFiles.get(`lenses/${lens.id}`);
    if (!at) continue;
    lens.context.forEach((id, i) => add(at, ['context', i], 'jurisdiction', id));
    add(at, ['owner'], 'jurisdiction', lens.owner);
  }
  return found;
}

type Add = (at: Located, path: Path, kind: Kind, id: string | undefined) => void;

/** What asks, partnerships, events and terms refer to. */
function replyReferences(entries: Entries, add: Add): void {
  const each = (at: Located, field: string, kind: Kind, ids: readonly string[]) =>
    ids.forEach((id, i) => add(at, [field, i], kind, id));
  for (const at of entries.ask) {
    add(at, [], 'source', at.id.split('/')[0]);
    each(at, 'measures', 'measure', at.data.measures);
  }
  for (const at of entries.partnership) {
    each(at, 'mainland', 'organisation', at.data.mainland);
    each(at, 'hong_kong', 'organisation', at.data.hong_kong);
    each(at, 'measures', 'measure', at.data.measures);
  }
  for (const at of entries.event) {
    each(at, 'jurisdictions', 'jurisdiction', at.data.jurisdictions);
    each(at, 'organisations', 'organisation', at.data.organisations);
    each(at, 'measures', 'measure', at.data.measures);
  }
  for (const at of entries.term) each(at, 'measures', 'measure', at.data.measures);
}
