import { written, type Written } from '../languages/index.ts';
import { textFaults } from '../corpus/file-text.ts';
import { slugOf } from '../corpus/files.ts';
import type { ContentFile, Problem } from '../lint/types.ts';
import { parseBriefing } from './parse.ts';
import type { ParsedBriefing } from './types.ts';

const ENDINGS = written.join('|');
const NAME = new RegExp(`^briefings/([a-z0-9]+(?:-[a-z0-9]+)*)\\.(${ENDINGS})\\.md$`);
const ENDING = new RegExp(`(\\.(?:${ENDINGS}))?\\.md$`);
const FORM = written.map((language) => `briefings/<slug>.${language}.md`).join(' and ');

/** The parsed files of the briefings, and what is wrong with the names of the others. */
export interface BriefingFiles {
  parsed: ParsedBriefing[];
  problems: Problem[];
}

/**
 * Parses every file of `content/briefings/`. A file with a name of another form and a briefing
 * that is not there in every language are problems.
 */
export function parseFiles(files: readonly ContentFile[]): BriefingFiles {
  const problems: Problem[] = [];
  const parsed: ParsedBriefing[] = [];
  const there: { slug: string; language: Written }[] = [];
  for (const file of files) {
    const { path, text } = file;
    const faults = textFaults(file);
    problems.push(...faults.map((fault) => ({ file: `content/${path}`, field: '', ...fault })));
    const [, slug, language] = NAME.exec(path) ?? [];
    if (slug === undefined || language === undefined) problems.push(badName(path));
    else {
      const name = { slug, language: language as Written };
      there.push(name);
      if (faults.length === 0) parsed.push(parseBriefing(`content/${path}`, text, name));
    }
  }
  for (const { slug, language } of there) {
    const other = written.find(
      (entry) => !there.some((twin) => twin.slug === slug && twin.language === entry),
    );
    if (other === undefined) continue;
    const missing = `briefings/${slug}.${other}.md`;
    problems.push({
      ...placeOf(`briefings/${slug}.${language}.md`, 'twin'),
      message: 'is not there in every language',
      allowed: FORM,
      tip: `write content/${missing}`,
    });
  }
  return { parsed, problems };
}

function badName(path: string): Problem {
  const base = path.slice(path.lastIndexOf('/') + 1).replace(ENDING, '');
  const better = slugOf(base);
  return {
    ...placeOf(path, 'file-name'),
    message: 'has a name that no briefing can have',
    found: path,
    allowed: FORM,
    ...(better === ''
      ? {}
      : {
          tip: `name it ${written.map((language, i) => `“${i === 0 ? `briefings/${better}` : '…'}.${language}.md”`).join(' or ')}`,
        }),
  };
}

const placeOf = (path: string, rule: string) => ({
  file: `content/${path}`,
  line: 1,
  column: 1,
  field: '',
  rule,
});
