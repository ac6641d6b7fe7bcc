import type { CheckedCodebook } from '../../src/corpus/codebook.ts';
import { parseYaml } from '../../src/corpus/document.ts';
import { classify } from '../../src/corpus/files.ts';
import { kindNames, type DataOf, type Kind } from '../../src/kinds/index.ts';
import type { ContentFile, Entries, Entry, LintContext } from '../../src/lint/types.ts';

/**
 * What single rules are asked about: some records, which no schema has to accept.
 * @param records path from the content folder → YAML
 * @param codebook the codebook’s files, and what was found when they were checked
 * @param broken paths of files that are there and give no record
 * @throws Error where the codebook is not in order, or a record is no YAML
 */
export function contextOfRecords(
  records: Readonly<Record<string, string>>,
  { files, checked }: { files: readonly ContentFile[]; checked: CheckedCodebook },
  broken: readonly string[] = [],
): LintContext {
  if (!checked.codebook) throw new Error('The codebook is not in order.');
  const entries = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Entries;
  for (const [path, text] of Object.entries(records)) {
    const place = classify(path);
    // A file with a bad name gives no record, as in the whole check.
    if (!('kind' in place)) continue;
    const { data, errors, locate } = parseYaml(text);
    if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
    const entry = { ...place, file: `content/${path}`, data: data as DataOf<Kind>, locate };
    (entries[place.kind] as Entry[]).push(entry);
  }
  return {
    entries,
    codebook: checked.codebook,
    broken: new Set(broken.flatMap(nameOf)),
    paths: [...Object.keys(records), ...broken, ...files.map(({ path }) => path)],
    codebookFiles: checked.files,
  };
}

function nameOf(path: string): string[] {
  const place = classify(path);
  return 'kind' in place ? [`${place.kind}:${place.id}`] : [];
}
