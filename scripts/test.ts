import { main, Failure } from './lib/program.ts';
import { run, script, tool, type Command } from './lib/spawn.ts';

interface Step {
  name: string;
  title: string;
  command: Command;
}

const steps: Step[] = [
  { name: 'content', title: 'Content', command: script('lint-content.ts') },
  { name: 'schema', title: 'JSON Schemas up to date', command: script('schema.ts', '--check') },
  { name: 'format', title: 'Format', command: tool('prettier', '--check', '.') },
  { name: 'lint', title: 'Code', command: tool('eslint', '.') },
  {
    name: 'types',
    title: 'Types',
    command: {
      ...tool('astro', 'check', '--minimumFailingSeverity', 'warning'),
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    },
  },
  { name: 'unit', title: 'Unit tests', command: tool('vitest', 'run', '--project', 'unit') },
  { name: 'build', title: 'Build', command: script('build.ts') },
  { name: 'browser', title: 'A browser and a Chinese font', command: script('browser.ts') },
  { name: 'office', title: 'LibreOffice', command: script('office.ts') },
  { name: 'print', title: 'Briefings as PDF and Word', command: script('print.ts') },
  { name: 'site', title: 'The built site', command: tool('vitest', 'run', '--project', 'site') },
];
const names = steps.map((step) => step.name);

await main({
  usage: 'npm test -- [STEP …]',
  about:
    'Runs every check, one after the other, and stops at the first that fails. ' +
    `Steps, to run only some: ${names.join(', ')}.`,
  options: {},
  positionals: true,
  async run(_, chosen) {
    const unknown = chosen.filter((name) => !names.includes(name));
    if (unknown.length > 0) {
      throw new Failure(`No such step: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
    }
    return runSteps(steps.filter(({ name }) => chosen.length === 0 || chosen.includes(name)));
  },
});

/** @returns 0, or the exit code of the first step that failed */
async function runSteps(list: Step[]): Promise<number> {
  const began = performance.now();
  for (const [index, { name, title, command }] of list.entries()) {
    const start = performance.now();
    console.log(`\n── ${index + 1}/${list.length} ${title}`);
    const code = await run(command);
    if (code !== 0) {
      console.error(`\n✗ ${title} failed (again: npm test -- ${name})`);
      return code;
    }
    console.log(`✓ ${title}: ${seconds(start)}`);
  }
  console.log(`\n✓ All ${list.length} steps passed in ${seconds(began)}.`);
  return 0;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
