import { parseYaml } from '../../src/corpus/document.ts';
import { readContent } from '../../src/corpus/read.ts';
import { ingest, type IngestRules } from '../../src/schema/index.ts';
import { Failure } from './program.ts';

/**
 * How new documents are read, by the codebook of a content folder that has been checked.
 * @throws Failure where it has no such file
 */
export function ingestRules(folder: string): IngestRules {
  const file = readContent(folder).find(({ path }) => path === 'codebook/ingest.yaml');
  if (!file) {
    throw new Failure(`${folder}/codebook/ingest.yaml is missing: it says how documents are read.`);
  }
  return ingest.parse(parseYaml(file.text).data);
}
