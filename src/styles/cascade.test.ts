import { expect, test } from 'vitest';
import { cascade } from './cascade.ts';

const shared = Object.fromEntries(
  [
    'tokens',
    'base',
    'layout',
    'parts',
    'citations',
    'pictures',
    'lists',
    'tables',
    'charts',
    'print',
  ].map((name) => [`./${name}.css`, name]),
);

test('views follow what is shared in the order of their registry; print comes last', () => {
  const files = {
    '../views/gaps/style.print.css': 'gaps on paper',
    '../views/gaps/style.list.css': 'list of gaps',
    '../views/gaps/style.css': 'gaps',
    '../views/flows/style.css': 'flows',
    '../search/style.css': 'search',
    ...shared,
  };
  expect(cascade(files, ['flows', 'home', 'gaps']).slice(-7)).toEqual([
    'charts',
    'search',
    'flows',
    'gaps',
    'list of gaps',
    'gaps on paper',
    'print',
  ]);
});

test('a style sheet that is not in the cascade is a mistake, and so is a missing one', () => {
  expect(() => cascade({ ...shared, './more.css': '' }, [])).toThrow('./more.css');
  expect(() => cascade({ ...shared, '../views/lost/style.css': '' }, [])).toThrow('lost');
  expect(() => cascade({}, [])).toThrow('the cascade has no ./tokens.css');
});
