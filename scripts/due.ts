import { loadCorpus } from '../src/corpus/index.ts';
import { plain } from '../src/languages/index.ts';
import { overdue } from '../src/views/followup/due.ts';
import { contentOption } from './lib/options.ts';
import { inProject } from './lib/paths.ts';
import { Failure, main } from './lib/program.ts';

await main({
  usage: 'npm run due -- [--date DAY] [--content FOLDER]',
  about:
    'Lists the promises whose date had passed on a day without an observation of what came of them, ' +
    'each with when it was last looked for and the words to look for, ready to paste.',
  options: {
    date: {
      type: 'string',
      value: 'DAY',
      about: 'the day (YYYY-MM-DD) by which dates must have passed; today, when left out',
    },
    content: contentOption,
  },
  run({ date = today(), content }) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) {
      throw new Failure('Name a day: npm run due -- --date 2026-11-20');
    }
    const found = overdue(loadCorpus(inProject(content)), date);
    for (const { measure, due, lookedFor, searchWords } of found) {
      console.log(`${due}  ${measure.id} — ${measure.title[plain]}`);
      console.log(`  last looked for: ${lookedFor ?? 'never'}`);
      console.log(`  look for: ${searchWords.map((word) => `"${word}"`).join(' OR ')}`);
    }
    console.log(`${found.length} promises past their date on ${date} without an outcome.`);
  },
});

/** Today, as the calendar of this machine has it. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
