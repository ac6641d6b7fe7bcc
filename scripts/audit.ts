import { auditSources } from '../src/audit/audit.ts';
import { formatSummary } from '../src/audit/summary.ts';
import { checkAll } from '../src/briefing/check.ts';
import { formatProblem, sortProblems } from '../src/lint/format.ts';
import { goodContent } from './lib/content.ts';
import { contentOption } from './lib/options.ts';
import { inProject } from './lib/paths.ts';
import { Failure, main } from './lib/program.ts';
import { readTexts, withSlash } from './lib/texts.ts';

await main({
  usage: 'npm run audit -- TEXTS [--content FOLDER]',
  about:
    'Proves the content against the texts of the documents: TEXTS/<id>.txt for each source. ' +
    'Looks for the checksum, every phrase in its paragraph, every figure’s number in its phrase, ' +
    'and an account of every numeral and every paragraph. ' +
    'Prints a summary and every miss with its place; any miss exits with 1.',
  options: { content: contentOption },
  positionals: true,
  run({ content }, [folder, ...others]) {
    if (folder === undefined || others.length > 0) {
      throw new Failure('Name one folder with the documents’ texts: npm run audit -- TEXTS');
    }
    const texts = readTexts(folder);
    const { entries } = goodContent(inProject(content), checkAll);
    const audits = auditSources(entries, texts, withSlash(folder));
    const misses = audits.flatMap((audit) => audit.misses);
    const strangers = [...texts.keys()].filter((id) => !audits.some((audit) => audit.id === id));
    const count = `${misses.length} ${misses.length === 1 ? 'miss' : 'misses'}`;
    const report = [
      `The content against the texts in ${folder}`,
      formatSummary(audits),
      ...strangers.map((id) => `Left aside: ${id}.txt, which no source describes.`),
      ...sortProblems(misses).map(formatProblem),
      count,
    ];
    console.log(report.join('\n\n'));
    return misses.length > 0 ? 1 : 0;
  },
});
