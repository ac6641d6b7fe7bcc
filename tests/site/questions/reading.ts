/** How far to trust it and how to take it away: documents, words, coding, briefings, versions. */
import { concreteness } from '../../../src/analysis/concreteness.ts';
import { corpus, counted, of, target, title } from './known.ts';
import { ask, line, to, under, type Question } from './question.ts';

const best = counted.toSorted((a, b) => concreteness(b).score - concreteness(a).score)[0];
const readings = corpus.doubleCodings.flatMap(({ first, second }) =>
  Object.keys(first.measures).map((id) => [first.measures[id], second.measures[id]] as const),
);
/** Of the directions that exclude each other the one that a coder gave a measure. */
const directionIn = (coding: Readonly<Record<string, readonly string[] | undefined>> | undefined) =>
  coding?.['direction']?.find((code) =>
    corpus.codebook.lenses.find(({ id }) => id === 'direction')?.one_of?.includes(code),
  );
/** The share of measures that both coders put under the same one, or under none, in per cent. */
const sameDirections =
  (readings.filter(([first, second]) => directionIn(first?.coding) === directionIn(second?.coding))
    .length /
    readings.length) *
  100;
const onParagraph = (source: string, paragraph: number) =>
  corpus.measures.filter(({ evidence, figures }) =>
    [evidence, ...figures.map((figure) => figure.evidence)]
      .flat()
      .some((passage) => passage.source === source && passage.paragraph === paragraph),
  );
const named = of('putuo').filter(({ hong_kong }) => hong_kong !== 'open');
const namedAt = (commitment: string) =>
  named.filter((entry) => entry.commitment === commitment).length;
const [current] = corpus.releases;
const recoding = corpus.releases.find(({ changes }) =>
  changes.some(({ kind }) => kind === 'recoded'),
);
const recoded = recoding?.changes.find(({ kind }) => kind === 'recoded');

export const reading: readonly Question[] = [
  ask(
    'zh',
    'folder',
    '哪一条措施写得最具体？',
    [to('分析'), to('具体度')],
    under('上海', title(best?.id ?? ''), '5', '✓'),
  ),
  ask(
    'en',
    'files',
    'Does the order of the cities hold if responsible bodies are left out?',
    [to('Analysis'), to('Concreteness')],
    line('without responsible bodies', 'Shenzhen comes before Shanghai'),
  ),
  ask(
    'zh',
    'files',
    '苏州的建议有几条写了数据、时间和责任主体？',
    [to('分析'), to('具体度')],
    under('写明各项', '苏州', `0/${of('suzhou').length}`, '建议'),
  ),
  ask(
    'zh',
    'host',
    '沪复77号提到香港吗？',
    [to('文献'), to('上海市科委对提升科创载体国际化水平提案的答复')],
    line('没有提到香港'),
    line('文号', '沪科提复〔2024〕77号'),
  ),
  ask(
    'zh',
    'folder',
    '苏州报告第18段支撑哪些措施？',
    [to('文献'), to('苏州太湖智库关于苏州加快与香港创科对接的专报'), to('18', '29段')],
    ...onParagraph('taihu-2023-04', 18).map(({ id }) => line(title(id), '措施')),
    line('最高配套支持 1 亿元'),
  ),
  ask(
    'en',
    'files',
    'Which of the documents speaks of others at second hand?',
    [to('Sources')],
    line('Suzhou Taihu Think Tank', '10 March 2023', 'Secondary'),
  ),
  ask(
    'zh',
    'phone',
    'QFLP 是什么，上海要做什么？',
    [to('分析'), to('术语')],
    line('QFLP', '合格境外有限合伙人', title('shanghai/qflp-pilot'), '沪复77号 ¶16'),
  ),
  ask(
    'zh',
    'files',
    '“计划”和“持续推进”怎么区分？',
    [to('编码手册'), to('承诺程度')],
    line('加快', '记为计划'),
  ),
  ask(
    'en',
    'files',
    'How far do the two codings by Blueprint direction agree?',
    [to('Codebook'), to('Double coding')],
    line('Blueprint direction', `${readings.length}`, `${sameDirections.toFixed(1)}%`),
  ),
  ask(
    'zh',
    'files',
    '全部措施的数据表在哪里下载，有多少行？',
    [to('编码手册'), to('数据下载')],
    line('measures.csv', `${corpus.measures.length}`),
  ),
  ask(
    'zh',
    'no scripts',
    '普陀点名香港的措施，做成几项、打算几项？',
    [to('专报'), to('普陀一页')],
    line(
      `已实施${namedAt('implemented')}项`,
      `计划${namedAt('planned')}项`,
      `探索${namedAt('exploring')}项`,
    ),
  ),
  ask(
    'en',
    'files',
    'Is there a briefing on the Blueprint’s targets, and how long is it?',
    [to('Briefings'), to('The Blueprint’s five targets')],
    line(target('unicorns').title.en, '12 companies', '30 companies'),
  ),
  ask(
    'zh',
    'files',
    '最近一次改编码是哪一版，涉及几条记录？',
    [to(`语料 ${current?.version ?? ''}`)],
    under(recoding?.version ?? '', `涉及${recoded?.records?.length ?? 0}条记录`),
  ),
  ask(
    'hant',
    'files',
    '五項目標的圖在哪一頁，存成什麼文件？',
    [to('分析'), to('全部圖表')],
    line('藍圖目標', 'targets.svg', '每年0.40個百分點'),
  ),
];
