/** What one does that another does not; who does what in a field, by an instrument. */
import { at, category, corpus, counted, ids, of, title, within } from './known.ts';
import { ask, line, measures, tick, to, under, unfold, type Question } from './question.ts';

/** What the link to two jurisdictions side by side by theme says: what both have, and only one. */
const sideBySide = (one: string, other: string): string => {
  const used = (id: string) => new Set(of(id).flatMap(({ coding }) => coding['theme'] ?? []));
  const [here, there] = [used(one), used(other)];
  const both = [...here].filter((theme) => there.has(theme)).length;
  return `都有${both}，独有${here.size - both}、${there.size - both}`;
};
const everyTitle = (list: ReturnType<typeof of>, locale: 'zh' | 'hant' | 'en' = 'zh') =>
  list.map(({ id }) => line(title(id, locale)));
/** How many pairs of measures of two jurisdictions the editors find to be the same move. */
const sameMoves = (one: string, other: string): number =>
  corpus.measures
    .filter(({ jurisdiction }) => jurisdiction.id === one)
    .flatMap(({ comparable }) => comparable)
    .filter(({ measure }) => measure.jurisdiction.id === other).length;

/** The measures of a place whose first theme is one: those that stand open in its row. */
const firstOf = (jurisdiction: string, theme: string) =>
  within(jurisdiction, 'theme', theme).filter(({ coding }) => coding['theme']?.[0] === theme);

export const compare: readonly Question[] = [
  ask(
    'zh',
    'folder',
    '资本方面，上海在做而普陀没有记载的是什么？',
    [
      to('比较'),
      to(sideBySide('shanghai', 'putuo')),
      to(category('theme', 'capital'), '只见于上海'),
    ],
    ...firstOf('shanghai', 'capital').map(({ id }) => under('只见于上海', title(id))),
  ),
  ask(
    'en',
    'folder',
    'What does Shenzhen do in capital that Putuo does not?',
    [to('Compare'), to('Capital and technology finance'), to('Shenzhen and Putuo')],
    ...firstOf('shenzhen', 'capital').map(({ id }) =>
      under('Only Shenzhen', title(id, 'en'), '¶16'),
    ),
  ),
  ask(
    'zh',
    'folder',
    '各地给香港青年的措施里，哪些写明了数据？',
    [to('比较'), to('青年', '政策领域'), unfold('筛选'), tick('只看写明数据的')],
    measures(
      ids(
        counted.filter(
          ({ jurisdiction, coding, figures }) =>
            jurisdiction.column && coding['theme']?.includes('youth') && figures.length > 0,
        ),
      ),
    ),
    line(title('shanghai/youth-visits-2023'), '2000人', '沪复57号 ¶16'),
  ),
  ask(
    'zh',
    'host',
    '各地还在探索的是哪些？',
    [to('比较'), to('政策领域'), unfold('筛选'), tick('探索')],
    measures(ids(counted.filter(({ commitment }) => commitment === 'exploring'))),
  ),
  ask(
    'hant',
    'folder',
    '深圳為港澳青年的創業團隊配套多少？',
    [to('比較'), to('青年', '政策領域')],
    line(title('shenzhen/youth-match-funding', 'hant'), '最高1∶1', '¶17'),
  ),
  ask(
    'zh',
    'files',
    '知识产权与标准方面，谁有措施？',
    [to('比较'), to('知识产权与标准')],
    ...everyTitle([
      ...within('shanghai', 'theme', 'ip-standards'),
      ...within('suzhou', 'theme', 'ip-standards'),
    ]),
    line(title('shanghai/patent-priority-examination-guide'), '沪复57号 ¶34'),
  ),
  ask(
    'zh',
    'files',
    '哪里用创新券？',
    [to('比较'), to('创新券')],
    ...within('shanghai', 'instrument', 'PI014').map(({ id }) =>
      line('上海', '计划', title(id), '沪复57号 ¶21', '深圳·河套 文献未载'),
    ),
  ),
  ask(
    'en',
    'files',
    'Which city shares data with Hong Kong?',
    [to('Compare'), to('Data', 'Policy theme')],
    line(title('shenzhen/data-sharing', 'en'), '¶16'),
    line(title('shanghai/open-data-contest', 'en'), '¶11'),
  ),
  ask(
    'zh',
    'no scripts',
    '谁在香港设点招商，说到哪一步？',
    [to('比较'), to('离岸基地与反向飞地')],
    line('探索', title('putuo/hong-kong-workstation'), '普陀答复 ¶16'),
    line(title('shanghai/technology-exchange-hong-kong-office'), '沪复57号 ¶32'),
  ),
  ask(
    'hant',
    'files',
    '規則銜接方面，上海只有兼及的一條嗎？',
    [to('比較'), to('規則銜接')],
    ...everyTitle(within('shanghai', 'theme', 'rules'), 'hant'),
  ),
  ask(
    'zh',
    'files',
    '上海的措施里多少已实施、多少只是计划？',
    [to('主体'), to('上海')],
    line(
      '上海',
      ...['implemented', 'ongoing', 'planned', 'exploring'].map(
        (commitment) => `${at('shanghai', commitment).length}`,
      ),
      `${of('shanghai').length}`,
    ),
  ),
  ask(
    'en',
    'phone',
    'Does Putuo name a Hong Kong body it works with?',
    [to('Jurisdictions'), to('Putuo')],
    line('No body of Hong Kong is named'),
    line('more than 400 companies', '¶16'),
  ),
  ask(
    'zh',
    'files',
    '深圳与苏州有几对同类举动？',
    [to('主体'), to('苏州'), to('深圳·河套', '对读')],
    line(`同类举动${sameMoves('suzhou', 'shenzhen')}对`),
  ),
];
