import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { inProject } from '../../scripts/lib/paths.ts';

/** What is said of each at the one place that takes it: what Astro asks of files, what a view says of itself. */
const saidElsewhere = (name: string, text: string): boolean =>
  name === 'getStaticPaths' || text.includes(` ${name} = defineView({`);

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  return (
    ts
      .getNameOfDeclaration(statement as unknown as ts.Declaration)
      ?.getText()
      .split(' ') ?? []
  );
}

/** What a file exports where it declares it, without a docstring. */
const undocumented = (path: string, text: string): string[] =>
  ts
    .createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    .statements.filter(
      (statement) => isExported(statement) && ts.getJSDocCommentsAndTags(statement).length === 0,
    )
    .flatMap(namesOf)
    .filter((name) => !saidElsewhere(name, text))
    .map((name) => `${path}: ${name}`);

test('what is exported carries a docstring', () => {
  const paths = globSync('{src,scripts}/**/*.ts', { cwd: inProject('.') }).filter(
    (path) => !/\.(?:test|d)\.ts$/.test(path),
  );
  expect(paths.length).toBeGreaterThan(500);
  expect(
    paths.flatMap((path) => undocumented(path, readFileSync(inProject(path), 'utf8'))).sort(),
  ).toEqual([]);
});

test('what lacks one is named, whatever it is', () => {
  const lacks = (text: string) => undocumented('a.ts', text);
  expect(lacks('/** A. */\nexport const a = 1;\nconst b = 2;\n')).toEqual([]);
  expect(lacks('export const a = 1;\n')).toEqual(['a.ts: a']);
  expect(lacks('// A.\nexport type A = 1;\n')).toEqual(['a.ts: A']);
  expect(lacks('export function a() {}\n')).toEqual(['a.ts: a']);
  expect(lacks('export interface A { b: 1 }\n')).toEqual(['a.ts: A']);
});
