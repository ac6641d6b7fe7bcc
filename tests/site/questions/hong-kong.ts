/** Targets, alignment, flows, partnerships, bodies, dates: what ties the cities to Hong Kong. */
import { body, corpus, of, target, title, titles, within } from './known.ts';
import { ask, line, to, under, unfold, type Question } from './question.ts';

/** The growth a year that leads from a target's baseline to its goal, in per cent. */
const growth = (id: string): string => {
  const { baseline, goal } = target(id);
  return (((goal.value / baseline.value) ** (1 / 10) - 1) * 100).toFixed(1);
};
/** The same of a share, in percentage points a year. */
const points = (id: string): string => {
  const { baseline, goal } = target(id);
  return ((goal.value - baseline.value) / 10).toFixed(2);
};
const untouched = corpus.targets.filter((entry) => entry.measures.length === 0);
const nine = corpus.codebook.lenses.find(({ id }) => id === 'element')?.categories ?? [];
const connects = (jurisdiction: string) =>
  nine.filter(({ id }) => within(jurisdiction, 'element', id).length > 0).length;
if (connects('putuo') > 0) throw new Error('Putuo connects something: ask how much.');
const targetTitle = (id: string, locale: 'zh' | 'en' = 'zh') => target(id).title[locale];

export const hongKong: readonly Question[] = [
  ask(
    'zh',
    'folder',
    '制造业占比要从多少到多少，每年要增长多少？',
    [to('分析'), to('蓝图目标')],
    line(
      targetTitle('manufacturing-share'),
      '1%',
      '5%',
      `+${points('manufacturing-share')}个百分点`,
      '苏报 ¶10',
    ),
  ),
  ask(
    'en',
    'phone',
    'How many start-ups does Hong Kong want by 2032?',
    [to('Analysis'), to('Blueprint targets'), to('Number of start-ups')],
    line(
      targetTitle('start-ups', 'en'),
      'more than 3,700 companies',
      'about 7,000 companies',
      '2032',
      `+${growth('start-ups')}%`,
    ),
  ),
  ask(
    'hant',
    'files',
    '獨角獸企業要由多少家到多少家？',
    [to('分析'), to('藍圖目標')],
    line('獨角獸企業數目', '12家', '30家', '¶10'),
  ),
  ask(
    'zh',
    'files',
    '哪几项蓝图目标没有一条措施点到？',
    [to('分析'), to('蓝图目标')],
    ...untouched.map(({ title: { zh } }) => line('没有一条点到', zh)),
  ),
  ask(
    'zh',
    'files',
    '创科从业人员的目标是多少，报告怎么写限定语？',
    [to('主体'), to('香港'), to('蓝图')],
    under('量化指标', '超过4.5万人', '不少于10万人', '苏报 ¶10'),
  ),
  ask(
    'zh',
    'folder',
    '蓝图的哪个方向文献没有记载普陀？',
    [to('分析'), to('与香港蓝图对接')],
    under(
      '方向',
      '创科人才库',
      `${within('shenzhen', 'direction', 'talent-pool').length}`,
      `${within('shanghai', 'direction', 'talent-pool').length}`,
      '文献未载',
    ),
  ),
  ask(
    'en',
    'files',
    'Which of Shanghai’s measures bear on the number of start-ups?',
    [to('Analysis'), to('Alignment with the Blueprint')],
    ...titles(
      of('shanghai').filter(({ targets }) => targets.some(({ id }) => id === 'start-ups')),
      'en',
    ).map((name) => under('Whose measures bear on which target', name)),
  ),
  ask(
    'zh',
    'no scripts',
    '税制由谁与香港连通？',
    [to('分析'), to('五流四制'), to('税制')],
    line(title('shenzhen/five-flows-four-systems'), '总括的一条', '苏报 ¶21'),
    line('文献未载', '上海', '普陀', '苏州'),
  ),
  ask(
    'en',
    'folder',
    'How many of the five flows and four systems does each city connect?',
    [to('Analysis'), to('Five flows, four systems')],
    line(`Shenzhen in all ${connects('shenzhen')}`, `Shanghai in ${connects('shanghai')}`),
    line(`Suzhou in ${connects('suzhou')}`, 'nothing of Putuo'),
  ),
  ask(
    'zh',
    'folder',
    '上海医药与香港科技园何时签约，做什么？',
    [to('分析'), to('合作')],
    line(body('shanghai-pharma'), body('hkstp'), '合作协议', '2022年12月', '沪复57号 ¶11'),
  ),
  ask(
    'zh',
    'host',
    '香港理工大学与哪些内地机构合作？',
    [to('分析'), to('机构'), to(body('polyu'))],
    line(body('comac'), '合作协议'),
    line(body('tongji')),
  ),
  ask(
    'en',
    'files',
    'Since when are Lingang and Cyberport sister parks?',
    [to('Analysis'), to('Organisations'), to(body('lingang-group', 'en'))],
    line(body('cyberport', 'en'), 'March 2023'),
    line(body('cyberport', 'en'), 'November 2023'),
  ),
  ask(
    'hant',
    'no scripts',
    '普陀的文獻點名了哪個香港機構？',
    [to('分析'), to('合作')],
    line('普陀', '蘇州', '沒有寫出成對點名的機構'),
  ),
  ask(
    'zh',
    'folder',
    '哪些期限在文献成文时已过？',
    [to('分析'), to('时间线'), unfold('图中数据')],
    line('香港科学园深圳分园', '2022年12月31日', '期限已过'),
    line('新增产业空间', '2022年12月31日', '期限已过'),
  ),
  ask(
    'en',
    'files',
    'When was the Wuning Innovation Community set up?',
    [to('Analysis'), to('Timeline'), to('Putuo')],
    line('Wuning Innovation Community', '19 April 2023', '¶10'),
  ),
  ask(
    'zh',
    'files',
    '沪港科技合作备忘录哪一年签的？',
    [to('分析'), to('时间线')],
    line('第五次沪港合作会议', '2021年', '沪复57号 ¶10'),
  ),
  ask(
    'zh',
    'files',
    '科技部支持香港的四项举措是谁转述的？',
    [to('主体'), to('国家')],
    line('转述', `${of('china').length}条`, '苏州太湖智库'),
  ),
];
