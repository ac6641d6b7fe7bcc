import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { goodCodebook } from './lib/content.ts';
import { editorFiles } from './lib/json-schemas.ts';
import { inProject } from './lib/paths.ts';
import { Failure, main } from './lib/program.ts';

await main({
  usage: 'npm run schema -- [--check]',
  about:
    'Writes the JSON Schemas of the records and the codebook and a template of each record, every ' +
    'field explained, to schemas/, and the settings with ' +
    'which an editor completes and checks content while you type.',
  options: {
    check: { type: 'boolean', about: 'write nothing; name the files that are not up to date' },
  },
  run({ check }) {
    const files = editorFiles(goodCodebook(inProject('content')));
    const stale = [...files].filter(([path, text]) => textOf(path) !== text);
    const extra = written().filter((path) => !files.has(path));
    if (check) {
      const names = [...stale.map(([path]) => path), ...extra];
      if (names.length === 0) {
        console.log(`The ${files.size} files for editors are up to date.`);
        return;
      }
      throw new Failure(
        `Not up to date:\n${names.map((name) => `  ${name}\n`).join('')}Run \`npm run schema\`.`,
      );
    }
    for (const [path, text] of stale) {
      mkdirSync(dirname(inProject(path)), { recursive: true });
      writeFileSync(inProject(path), text);
    }
    for (const path of extra) rmSync(inProject(path));
    console.log(`${files.size} files for editors; ${stale.length + extra.length} changed.`);
  },
});

function textOf(path: string): string | undefined {
  return existsSync(inProject(path)) ? readFileSync(inProject(path), 'utf8') : undefined;
}

/** What lies in schemas/, whether or not a schema still stands behind it. */
function written(): string[] {
  if (!existsSync(inProject('schemas'))) return [];
  return readdirSync(inProject('schemas')).map((name) => `schemas/${name}`);
}
