import { parseYaml } from '../../src/corpus/document.ts';
import { readContent } from '../../src/corpus/read.ts';
import { unknownNames } from '../../src/ingest/rules.ts';
import { ingest, type Codebook, type IngestRules } from '../../src/schema/index.ts';
import { Failure } from './program.ts';

/**
 * How new documents are read, by the codebook of a content folder that has been checked.
 * @throws Failure where it has no such file, or the file names what the codebook does not have
 */
export function ingestRules(folder: string, codebook: Codebook): IngestRules {
  const file = readContent(folder).find(({ path }) => path === 'codebook/ingest.yaml');
  if (!file) {
    throw new Failure(`${folder}/codebook/ingest.yaml is missing: it says how documents are read.`);
  }
  const rules = ingest.parse(parseYaml(file.text).data);
  const unknown = unknownNames(rules, codebook);
  if (unknown.length > 0) {
    throw new Failure(unknown.map((line) => `content/codebook/ingest.yaml — ${line}`).join('\n'));
  }
  return rules;
}
