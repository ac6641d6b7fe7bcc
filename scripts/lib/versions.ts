import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { isContent, readContent } from '../../src/corpus/read.ts';
import type { ContentFile } from '../../src/lint/types.ts';
import { inProject, projectRoot } from './paths.ts';
import { Failure } from './program.ts';

/**
 * The content of a version: of a content folder, of a project's folder that holds one, or of a git
 * revision of this project.
 * @throws Failure when there is neither, or no content in it
 */
export function contentOf(name: string): ContentFile[] {
  const folder = inProject(name);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return ofFolder(folder);
  return ofRevision(name);
}

function ofFolder(folder: string): ContentFile[] {
  const inner = join(folder, 'content');
  const content = existsSync(join(inner, 'codebook')) ? inner : folder;
  if (!existsSync(join(content, 'codebook'))) {
    throw new Failure(`There is no content in ${folder}: it has no codebook/.`);
  }
  return readContent(content).filter(({ path }) => isContent(path));
}

function ofRevision(name: string): ContentFile[] {
  // A name that starts with a hyphen would be an option to git.
  const commit = name.startsWith('-')
    ? undefined
    : git('rev-parse', '--verify', '--quiet', `${name}^{commit}`)?.toString().trim();
  if (commit === undefined) {
    throw new Failure(`“${name}” is neither a folder nor a git revision of this project.`);
  }
  const archive = git('archive', '--format=zip', commit, 'content');
  if (!archive) throw new Failure(`There is no content/ in the git revision “${name}”.`);
  return Object.entries(unzipSync(new Uint8Array(archive)))
    .filter(([path]) => path.startsWith('content/') && !path.endsWith('/'))
    .map(([path, bytes]) => ({ path: path.slice('content/'.length), text: strFromU8(bytes) }))
    .filter(({ path }) => isContent(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What git prints; undefined when it objects. */
function git(...args: string[]): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', args, {
    cwd: projectRoot,
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (error) throw new Failure(`git cannot be run: ${error.message}`);
  return status === 0 ? stdout : undefined;
}
