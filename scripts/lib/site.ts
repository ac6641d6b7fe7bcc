import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { goodContent } from './content.ts';
import { inProject } from './paths.ts';
import { Failure } from './program.ts';
import { runQuietly, tool, type Command, type Outcome } from './spawn.ts';
import { stage } from './swap.ts';

/** What a build takes and where it puts the site. */
export interface Build {
  content: string;
  out: string;
}

/** What a build does to the world beside writing files; a test takes its place. */
export interface Effects {
  /** Checks the content. @returns how many measures it has; throws Failure when it has problems */
  check(folder: string): number;
  run(command: Command): Promise<Outcome>;
  say(line: string): void;
}

const terminal: Effects = {
  check: (folder) => goodContent(folder).entries.measure.length,
  run: runQuietly,
  say: (line) => {
    console.log(line);
  },
};

/**
 * Builds the site: checks the content, builds beside the destination, swaps the result in.
 * @throws Failure when the content has problems or Astro fails; the destination is then untouched
 */
export async function buildSite(build: Build, effects: Effects = terminal): Promise<void> {
  const { say } = effects;
  const content = inProject(build.content);
  const out = inProject(build.out);
  const began = performance.now();
  const measures = effects.check(content);
  say(`The content is in order: ${measures} measures.`);
  const staging = stage(out);
  say('Building the pages …');
  const { code, output } = await effects.run({
    ...tool('astro', 'build', '--outDir', staging.next),
    env: { ASTRO_TELEMETRY_DISABLED: '1', CONTENT_DIR: content },
  });
  if (code !== 0 || !existsSync(join(staging.next, 'index.html'))) {
    staging.discard();
    throw new Failure(`${withoutPages(output)}\nThe build failed; ${build.out} is as it was.`);
  }
  for (const line of output.split('\n')) if (line.includes('[WARN]')) say(line);
  const pages = pagesIn(staging.next);
  staging.commit();
  say(
    `Built ${pages} pages into ${build.out} in ${((performance.now() - began) / 1000).toFixed(1)} s.`,
  );
}

/** What Astro printed but for the hundreds of lines that name a page each. */
const withoutPages = (output: string): string =>
  output
    .split('\n')
    .filter((line) => !/[├└]─ .*\)\s*$/.test(line))
    .join('\n')
    .trim();

const pagesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  ).length;
