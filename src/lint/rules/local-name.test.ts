import { expect, test } from 'vitest';
import { briefly } from '../../../tests/fixtures/rule.ts';
import { localName } from './local-name.ts';

const office = 'organisations/east-bay-science-office.yaml';
const body = (rest: string) => ({ [office]: `name: {zh: 东湾市科技局, en: Office}\n${rest}` });

test('an alias that every city has is bound to the home of its body', () => {
  expect(briefly(localName, body('aliases: [市科技局]\nhome: east-bay\n'))).toEqual([]);
  expect(briefly(localName, body('aliases: [东湾科技局, 区块链学会]\n'))).toEqual([]);
  expect(briefly(localName, body('aliases: [东湾科技局, 团市委, 我省科技厅]\n'))).toEqual([
    `${office} aliases[1] — is a name that bodies of many places have, and this one has no home`,
    `${office} aliases[2] — is a name that bodies of many places have, and this one has no home`,
  ]);
});

test('it is no whole name', () => {
  const named = { [office]: 'name: {zh: 市科技局, en: Office}\nhome: east-bay\n' };
  expect(briefly(localName, named)).toEqual([
    `${office} name.zh — is a name that bodies of many places have`,
  ]);
});

test.each(['市场监管总局', '区域合作中心', '市政工程设计院', '州立大学', '区块链学会'])(
  '%s has no place in its name that a reader would have to know',
  (name) => {
    const named = { [office]: `name: {zh: ${name}, en: Office}\naliases: [${name}]\n` };
    expect(briefly(localName, named)).toEqual([]);
  },
);

test.each(['市政府', '市科委', '区委', '省发改委', '县委', '州政府', '团区委', '本市'])(
  '%s is a name of many',
  (name) => {
    expect(briefly(localName, body(`aliases: [${name}]\n`))).toHaveLength(1);
  },
);
