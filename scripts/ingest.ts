import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { isCodebook } from '../src/corpus/codebook.ts';
import { slugOf } from '../src/corpus/files.ts';
import { readContent } from '../src/corpus/read.ts';
import { knownBodies } from '../src/ingest/known.ts';
import { readDocument, type ReadDocument } from '../src/ingest/read.ts';
import { sourceRecord } from '../src/ingest/source-record.ts';
import { worksheetLines, worksheetYaml } from '../src/ingest/worksheet.ts';
import { recordsIn } from './lib/content.ts';
import { scoreFolder } from './lib/ingest-score.ts';
import { ingestRules } from './lib/ingest-rules.ts';
import { contentOption } from './lib/options.ts';
import { inProject } from './lib/paths.ts';
import { Failure, main } from './lib/program.ts';
import { readDocumentFile, type FileText } from './lib/read-document.ts';

/** The folders of the records that a reading needs; that of the others would only take its time. */
const KNOWN = ['organisations', 'jurisdictions', 'sources'];

await main({
  usage:
    'npm run ingest -- FILE [--id ID] [--to FOLDER] [--replace] [--content FOLDER] [--score TEXTS]',
  about:
    'Reads a Chinese policy document (plain text in UTF-8, UTF-16 or GB 18030, .docx, .pdf with a ' +
    'text layer) by the rules of content/codebook/ingest.yaml, and writes its text as it is cited, ' +
    'the start of its source record, and a worksheet with a line for each thing that was found. ' +
    'Nothing enters the content by itself: npm run new -- --from WORKSHEET does that.',
  options: {
    id: { type: 'string', value: 'ID', about: 'the id that the document is to have' },
    to: {
      type: 'string',
      value: 'FOLDER',
      about: 'where text, record and worksheet go',
      default: 'worksheets',
    },
    replace: { type: 'boolean', about: 'write over a worksheet, with whatever was decided in it' },
    content: contentOption,
    score: {
      type: 'string',
      value: 'TEXTS',
      about:
        'read these texts, and print what was found beside what is recorded of them, and what the ' +
        'lint says where all is accepted as it was found',
    },
  },
  positionals: true,
  async run({ id, to, replace, content, score }, [file, ...more]) {
    if (score !== undefined) {
      return scoreFolder(score, () => {
        const folder = inProject(content);
        const { entries, codebook } = recordsIn(folder);
        const codebookFiles = readContent(folder).filter(({ path }) => isCodebook(path));
        return { entries, codebook, codebookFiles, rules: ingestRules(folder) };
      });
    }
    if (file === undefined || more.length > 0) {
      throw new Failure('Name one document: npm run ingest -- FILE');
    }
    const name = id ?? slugOf(basename(file, extname(file)));
    if (name === '' || name !== slugOf(name)) {
      throw new Failure(
        `“${name}” can be no id: say --id with lower-case letters and digits, joined by hyphens.`,
      );
    }
    const read = await readDocumentFile(file);
    const { entries, codebook } = recordsIn(inProject(content), KNOWN);
    const rules = ingestRules(inProject(content));
    const known = knownBodies(entries);
    const document = readDocument(read.text, rules, codebook, known);
    const files = {
      [`${name}.txt`]: document.clean.text,
      [`${name}.source.yaml`]: sourceRecord(document, known, codebook),
      [`${name}.yaml`]: worksheetYaml(name, document),
    };
    const there = Object.keys(files).filter((path) => existsSync(inProject(to, path)));
    if (there.length > 0 && !replace) {
      throw new Failure(
        `${join(to, there[0] ?? '')} is there already. Say --replace to write over it, or --id for another name.`,
      );
    }
    mkdirSync(inProject(to), { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(inProject(to, path), text);
    const place = relative(process.cwd(), inProject(to)) || '.';
    console.log(
      report(
        document,
        read,
        Object.keys(files).map((path) => join(place, path)),
      ),
    );
    if (entries.source.some((source) => source.id === name)) {
      console.log(`\nThe content has a source “${name}” already.`);
    }
    return 0;
  },
});

/** What an editor has to know of a document that was read. */
function report(document: ReadDocument, read: FileText, files: readonly string[]): string {
  const { metadata, clean, outline } = document;
  const lines = worksheetLines(document);
  const count = (is: string) => lines.filter((line) => line.is === is).length;
  const said = (value: string | undefined) => value ?? 'not found';
  const { proposal } = metadata;
  const asked = [proposal.body, proposal.number, proposal.title].filter((part) => part);
  return [
    `${said(metadata.title)}`,
    `  kind        ${said(metadata.kind)}`,
    `  issuer      ${said(metadata.issuers.join(', ') || undefined)}`,
    `  number      ${said(metadata.number)}`,
    `  date        ${said(metadata.date)}`,
    `  printed     ${said(metadata.printed)}`,
    `  proposal    ${said(asked.join(' · ') || undefined)}`,
    `  outcome     ${said(metadata.outcome)}`,
    `  disclosure  ${said(metadata.disclosure)}`,
    `  text        ${read.form}, ${clean.paragraphs.length} paragraphs, ${outline.length} sections, ${
      metadata.complete ? 'complete' : 'cut off: its last paragraph has no end'
    }`,
    ...(clean.joined > 0 ? [`  joined      ${clean.joined} broken lines`] : []),
    ...clean.leftOut.map(({ line, what }) => `  left out    line ${line}: ${what}`),
    '',
    `${count('figure')} figures, ${count('numeral')} other numerals, ${count('date')} dates, ` +
      `${count('body')} bodies, ${count('measure')} cue words, ${count('request')} requests`,
    '',
    ...files.map((path) => `Wrote ${path}`),
  ].join('\n');
}
