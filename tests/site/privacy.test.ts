import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { inProject } from '../../scripts/lib/paths.ts';
import { contactIn } from '../../src/lint/contact.ts';
import { dist, files } from './support/dist.ts';
import { expectNone } from './support/report.ts';

/** What names a person who proposed or handled a document, or says how to reach one. */
const PERSON =
  /(?:提案人|提案者|联系人|经办人|承办人|聯繫人|聯絡人)[：:]\s*\p{Script=Han}|(?:联系|聯繫|聯絡)(?:电话|電話|方式)[：:]|\p{Script=Han}{2,3}(?:委员|委員|先生|女士)[：:]/u;

/** Numbers as data (a value of 50000000) are no telephone numbers; words around them would be. */
const withoutValues = (text: string): string =>
  text
    .replaceAll(/(?<=^|,|: |\()"?-?\d+(?:\.\d+)?"?(?=$|[,)}\]])/gm, '#')
    .replaceAll(/(?<=[{,]"\w+":)-?\d+(?:\.\d+)?(?=[,}])|(?<=[{,]"value":)"\d+"(?=[,}])/g, '#');

/** What libraries bring along in scripts: the digits in order, hexadecimal words, marks of an archive. */
const CONSTANT = /0123456789(?=[A-Za-z])|(?<=[{,]\w+:)"[0-9A-F]{8}"|(?<=null\?)\d{8}:\d{8}(?=\))/g;

/** Checksums, whole or as eight digits behind a version (1.5.0+40d1c2e7): now and then all digits. */
const FINGERPRINT = /[0-9a-f]{64}|(?<=\d\.\d+\+)[0-9a-f]{8}(?![0-9a-f])/g;

/** Addresses of pages, which are full of digits. */
const ADDRESS = /https:\/\/[^\s"<>,，。]+/g;

/** The text of a page as a reader meets it: no tags, no attributes. */
const textOf = (path: string, text: string): string =>
  path.endsWith('.html') ? text.replaceAll(/<[^>]*>/g, '\n') : text;

function findings(name: string, text: string): string[] {
  const contact = contactIn(
    withoutValues(text)
      .replaceAll(FINGERPRINT, '#')
      .replaceAll(ADDRESS, '#')
      .replaceAll(CONSTANT, '#'),
  );
  const person = PERSON.exec(text)?.[0];
  return [
    ...(contact ? [`${name}: ${contact[0]} ${contact[1]}`] : []),
    ...(person ? [`${name}: ${person}`] : []),
  ];
}

/** Text files of the project, tests left out: they hold invented numbers on purpose. */
const sources = ['content', 'public', 'schemas', 'scripts', 'src']
  .flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  .filter((file) => /\.(?:ts|mjs|astro|css|ya?ml|json|md|txt)$/.test(file))
  .filter((file) => !/\.test\.ts$|snapshot/.test(file));

test('the scan finds a telephone number, an address and a person', () => {
  expect(findings('x', '联系人：张三')).toHaveLength(1);
  expect(findings('x', '请拨打 13812345678')).toHaveLength(1);
  expect(findings('x', '请写信到 someone@example.org')).toHaveLength(1);
  expect(findings('x', '王小明委员：')).toHaveLength(1);
  expect(findings('x', 'value,50000000,CNY')).toEqual([]);
  expect(findings('x', '{"value":50000000,"unit":"CNY"}')).toEqual([]);
  expect(findings('x', '{"call":"50000000"}')).toHaveLength(1);
  expect(findings('x', '"0123456789ABC",{usb:"00000009"}')).toEqual([]);
  expect(findings('x', '1.5.0+80369946')).toEqual([]);
  expect(findings('x', 'https://news.example/?id=0309120029')).toEqual([]);
  expect(findings('x', 'https://news.example/ 13812345678')).toHaveLength(1);
});

test('no contact and no person in the project’s files', () => {
  expect(sources.length).toBeGreaterThan(300);
  expectNone(
    sources.flatMap((file) => findings(relative(inProject('.'), file), readFileSync(file, 'utf8'))),
  );
});

test('no contact and no person in the built site', () => {
  const built = files.filter((file) => /\.(?:html|csv|json|md|txt|css|js|svg)$/.test(file));
  expect(built.length).toBeGreaterThan(1000);
  expectNone(
    built.flatMap((file) => findings(file, textOf(file, readFileSync(join(dist, file), 'utf8')))),
  );
});
