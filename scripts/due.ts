import { loadCorpus } from '../src/corpus/index.ts';
import { checkContent } from '../src/corpus/check.ts';
import { localizer } from '../src/i18n/index.ts';
import { plain } from '../src/languages/index.ts';
import { spanOf } from '../src/shared/dates.ts';
import { overdue, overdueGoals } from '../src/views/followup/due.ts';
import { datedSaid } from '../src/views/pace/said.ts';
import { goodContent } from './lib/content.ts';
import { contentOption } from './lib/options.ts';
import { inProject } from './lib/paths.ts';
import { Failure, main } from './lib/program.ts';

await main({
  usage: 'npm run due -- [--date DAY] [--content FOLDER]',
  about:
    'Lists the promises whose date had passed on a day without an observation of what came of them, ' +
    'each with when it was last looked for and the words to look for, ready to paste; then the goals of ' +
    'targets, and the steps on the way, whose date had passed without a number.',
  options: {
    date: {
      type: 'string',
      value: 'DAY',
      about: 'the day (YYYY-MM-DD) by which dates must have passed; today, when left out',
    },
    content: contentOption,
  },
  run({ date = today(), content }) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !spanOf(date)) {
      throw new Failure(
        `“${date}” is no day of the calendar. Name one: npm run due -- --date 2026-11-20`,
      );
    }
    const folder = inProject(content);
    goodContent(folder, checkContent);
    const corpus = loadCorpus(folder);
    const words = localizer(plain, corpus.codebook);
    const found = overdue(corpus, date);
    for (const { measure, due, lookedFor, searchWords } of found) {
      console.log(`${due}  ${measure.id} — ${measure.title[plain]}`);
      console.log(`  last looked for: ${lookedFor ?? 'never'}`);
      console.log(`  look for: ${searchWords.map((word) => `"${word}"`).join(' OR ')}`);
    }
    const goals = overdueGoals(corpus, date);
    for (const { inTime, goal } of goals) {
      console.log(`${goal.date}  ${inTime.target.id} — ${datedSaid(inTime, goal, words)}`);
      console.log(`  last looked for: ${inTime.lookedFor ?? 'never'}`);
    }
    console.log(
      `${counted(found.length, 'promise')} and ${counted(goals.length, 'goal')} of targets past their date on ${date} without an outcome.`,
    );
  },
});

/** How many there are, in words that fit one and several. */
function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

/** Today, as the calendar of this machine has it. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
