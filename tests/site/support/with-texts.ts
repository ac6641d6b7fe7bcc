import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inProject } from '../../../scripts/lib/paths.ts';
import { checksum } from '../../../src/audit/check-text.ts';
import { loadCorpus, type Corpus } from '../../../src/corpus/index.ts';

/** A word that invented texts have and nothing else on the site. */
export const ONLY_IN_TEXTS = '鲲鹏';

/** A built site: its files, and the text of each. */
export interface Built {
  folder: string;
  files: readonly string[];
  read(path: string): Buffer;
}

/** One content built without and with texts. */
export interface BothWays {
  corpus: Corpus;
  without: Built;
  with: Built;
  /** What the second build said. */
  said: string;
}

/**
 * Builds the content without and with texts. The texts are invented, since the project holds none: a
 * paragraph is a sentence that stands nowhere else and the phrases that are cited in it, and the
 * sources of a copy of the content have their checksums.
 */
export function buildBothWays(root: string): BothWays {
  const content = join(root, 'content');
  const texts = join(root, 'texts');
  cpSync(inProject('content'), content, { recursive: true });
  mkdirSync(texts);
  const corpus = loadCorpus(content);
  for (const source of corpus.sources) {
    const text = textFor(corpus, source);
    writeFileSync(join(texts, `${source.id}.txt`), text);
    const file = join(content, 'sources', `${source.id}.yaml`);
    const record = readFileSync(file, 'utf8');
    writeFileSync(file, record.replace(/^sha256: .*$/m, `sha256: ${checksum(text)}`));
  }
  build(content, join(root, 'without'));
  const said = build(content, join(root, 'with'), '--texts', texts);
  return { corpus, said, without: built(join(root, 'without')), with: built(join(root, 'with')) };
}

const textFor = (corpus: Corpus, { id, paragraphs }: Corpus['sources'][number]): string =>
  Array.from({ length: paragraphs }, (_, i) => {
    const cited = corpus.passages.filter(
      ({ source, paragraph }) => source === id && paragraph === i + 1,
    );
    const phrases = [...new Set(cited.map(({ phrase }) => phrase))];
    return `${ONLY_IN_TEXTS}第${i + 1}段。${phrases.join('；')}。\n`;
  }).join('\n');

function build(content: string, out: string, ...more: string[]): string {
  const args = [inProject('scripts', 'build.ts'), '--content', content, '--out', out, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const built = (folder: string): Built => ({
  folder,
  files: readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(),
  read: (path) => readFileSync(join(folder, path)),
});
