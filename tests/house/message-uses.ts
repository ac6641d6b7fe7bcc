import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';

/** Where messages are written; a key there is no use of it. */
const WRITTEN = /(^|\/)words\.ts$|^src\/i18n\/messages\//;

/** What may name a message: whole keys, and patterns of keys with parts put in. */
export interface MessageUses {
  literals: ReadonlySet<string>;
  patterns: readonly RegExp[];
}

/** What the code of the project may name, tests left out. */
export function messageUses(root: string, folders: readonly string[]): MessageUses {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name.replaceAll('\\', '/')))
      .filter((path) => /\.(ts|astro)$/.test(path) && !/\.test\.ts$/.test(path)),
  );
  const code = files.filter((path) => !WRITTEN.test(path));
  return usesIn(code.map((path) => readFileSync(join(root, path), 'utf8')));
}

/** What some code may name: its quoted words, and its templates that begin with a part of a key. */
export function usesIn(files: readonly string[]): MessageUses {
  const found = (pattern: RegExp) =>
    files.flatMap((file) => [...file.matchAll(pattern)].map((match) => match.at(-1) ?? ''));
  return {
    literals: new Set(found(/(['"])([\w.-]+)\1/g)),
    patterns: found(/`(\w[\w-]*\.[\w.-]*\$\{[^`]*)`/g).map(patternOf),
  };
}

const patternOf = (template: string): RegExp => {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join('([\\w.-]+)')}$`);
};

/** The keys that nothing names: neither whole, nor as a template with quoted words put in. */
export const unusedKeys = (
  keys: readonly string[],
  { literals, patterns }: MessageUses,
): string[] =>
  keys.filter((key) => {
    const named = (pattern: RegExp) => {
      const parts = pattern.exec(key)?.slice(1);
      return parts !== undefined && parts.every((part) => literals.has(part));
    };
    return !literals.has(key) && !patterns.some(named);
  });
