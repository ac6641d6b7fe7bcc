import { auditSources, type SourceAudit } from '../src/audit/audit.ts';
import { formatSummary } from '../src/audit/summary.ts';
import { checkAll } from '../src/briefing/check.ts';
import { formatProblem, sortProblems } from '../src/lint/format.ts';
import { didYouMean } from '../src/lint/nearest.ts';
import { goodContent } from './lib/content.ts';
import { contentOption, onlyOption } from './lib/options.ts';
import { inProject } from './lib/paths.ts';
import { Failure, main } from './lib/program.ts';
import { foreignTexts, readTexts, withSlash } from './lib/texts.ts';

await main({
  usage: 'npm run audit -- TEXTS [--only ID] [--content FOLDER]',
  about:
    'Proves the content against the texts of the documents: TEXTS/<id>.txt for each source. ' +
    'Looks for the checksum, every phrase in its paragraph, every figure’s number in its phrase, ' +
    'for an account of every numeral and every paragraph, and for texts of ours that copy a sentence. ' +
    'Prints a summary, every miss with its place, and for each numeral that nothing accounts for ' +
    'the lines to paste; any miss exits with 1.',
  options: {
    content: contentOption,
    only: onlyOption,
  },
  positionals: true,
  run({ content, only }, [folder, ...others]) {
    if (folder === undefined || others.length > 0) {
      throw new Failure('Name one folder with the documents’ texts: npm run audit -- TEXTS');
    }
    const texts = readTexts(folder);
    const { entries } = goodContent(inProject(content), checkAll);
    const ids = entries.source.map(({ id }) => id);
    if (only !== undefined && !ids.includes(only)) {
      const tip = didYouMean(only, ids) ?? `there are ${ids.join(', ')}`;
      throw new Failure(`No source has the id “${only}”: ${tip}`);
    }
    const isAsked = (id: string): boolean => only === undefined || id === only;
    const audits = auditSources(entries, texts, withSlash(folder)).filter(({ id }) => isAsked(id));
    const foreign = foreignTexts(folder).filter(({ file }) =>
      audits.some(({ id }) => file.endsWith(`/${id}.txt`)),
    );
    const misses = [...foreign, ...audits.flatMap((audit) => audit.misses)];
    const strangers = [...texts.keys()].filter((id) => isAsked(id) && !ids.includes(id));
    const count = `${misses.length} ${misses.length === 1 ? 'miss' : 'misses'}`;
    const report = [
      `The content against the texts in ${folder}`,
      formatSummary(audits),
      ...strangers.map((id) => `Left aside: ${id}.txt, which no source describes.`),
      ...sortProblems(misses).map(formatProblem),
      ...audits.flatMap(pasteBlock),
      count,
    ];
    console.log(report.join('\n\n'));
    return misses.length > 0 ? 1 : 0;
  },
});

/** What to paste where a source is to say which of its numerals are no figures. */
function pasteBlock({ id, unlisted }: SourceAudit): string[] {
  if (unlisted === '') return [];
  const head =
    `Lines for content/sources/${id}.yaml, under “not_figures”: give each its reason, ` +
    'and take out those that you record as figures.';
  return [`${head}\n\n${unlisted.trimEnd()}`];
}
