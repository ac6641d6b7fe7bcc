/** What was asked and how it was met, what the documents leave out, and the three gates. */
import {
  body,
  category,
  corpus,
  gaps,
  measure,
  of,
  requests,
  title,
  titles,
  within,
} from './known.ts';
import { ask, line, tick, to, under, type Question } from './question.ts';

const met = (answer: string, locale: 'zh' | 'en'): string[] =>
  requests.filter((entry) => entry.answer === answer).map((entry) => entry.title[locale]);
/** What the advice to Suzhou has in common with what another jurisdiction does. */
const adviceLikeShenzhen = corpus.measures
  .filter(({ programme }) => programme?.programme.id === 'suzhou-four')
  .flatMap(({ id, comparable }) =>
    comparable
      .filter((other) => other.measure.jurisdiction.id === 'shenzhen')
      .map((other) => line(title(id), title(other.measure.id))),
  );

export const replies: readonly Question[] = [
  ask(
    'zh',
    'folder',
    '哪些提案请求没有照办，而是另行回应？',
    [to('分析'), to('提案与答复'), tick('另行办理')],
    ...met('alternative', 'zh').map((request) => line(request, '另行办理')),
    line(`${requests.length}项请求中的${met('alternative', 'zh').length}项`),
  ),
  ask(
    'en',
    'no scripts',
    'Which requests were met with something else?',
    [to('Analysis'), to('Asks')],
    ...met('alternative', 'en').map((request) => under('Met with something else', request)),
  ),
  ask(
    'zh',
    'host',
    '“交流基金”的请求怎么答复，钱从哪里来？',
    [to('文献'), to('上海市科委对沪港青年交流提案的答复'), to('逐项请求与答复')],
    line('交流基金', '另行办理', title('shanghai/exchange-support-from-project-funds'), '¶22'),
  ),
  ask(
    'zh',
    'files',
    '普陀怎么答复在港设招商窗口的请求？',
    [to('文献'), to('普陀区科委对与香港开展研发创新合作提案的答复'), to('逐项请求与答复')],
    line('招商引资窗口', '研究探索', '普陀答复 ¶16', title('putuo/hong-kong-workstation')),
  ),
  ask(
    'hant',
    'files',
    '普陀的答覆自己標注的辦理結果是什麼？',
    [to('文獻'), to('普陀區科委對')],
    line('辦理結果', '采纳解决'),
  ),
  ask(
    'zh',
    'folder',
    '哪些政策领域文献没有记载苏州，而别处已有措施？',
    [to('主体'), to('苏州'), to('空白与可借鉴')],
    line(`政策领域：${gaps('suzhou', 'theme').length}处空白`),
    ...gaps('suzhou', 'theme').map((id) => line(category('theme', id), '他处', '上海')),
  ),
  ask(
    'en',
    'folder',
    'What could Suzhou borrow for start-ups?',
    [to('Jurisdictions'), to('Suzhou'), to('Gaps, and what could be borrowed')],
    line(
      'Start-ups and incubation',
      title('shenzhen/youth-match-funding', 'en'),
      'up to 1:1',
      title('shanghai/lingang-cyberport-accelerator-launch', 'en'),
      title('putuo/innovation-market', 'en'),
    ),
  ),
  ask(
    'zh',
    'files',
    '普陀要补人才的空白，上海哪条最具体，谁负责？',
    [to('分析'), to('空白'), to('文献未载', '人才')],
    line(title('shanghai/pujiang-talent-program'), body('shanghai-stc'), '6.35亿元'),
  ),
  ask(
    'zh',
    'files',
    '园区空间为什么算上海的空白？',
    [to('分析'), to('空白')],
    line('普陀的做法就是上海境内的做法'),
    under(
      '总览',
      '园区空间',
      String(within('shenzhen', 'theme', 'space').length),
      '文献未载，他处3地有',
    ),
  ),
  ask(
    'zh',
    'folder',
    '苏州要过“引才关”，别处怎么做？',
    [to('分析'), to('苏州三关'), to('引才关')],
    ...within('shenzhen', 'gate', 'talent')
      .slice(0, 3)
      .map(({ id }) => line(title(id))),
    line('普陀', '文献未载这一关的措施'),
  ),
  ask(
    'en',
    'files',
    'What does Shanghai do about the transfer gate?',
    [to('Analysis'), to('Suzhou’s three gates'), to('Transfer')],
    ...titles(within('shanghai', 'gate', 'transfer'), 'en').map((name) => line(name, '¶27')),
  ),
  ask(
    'zh',
    'no scripts',
    '智库建议苏州做的，哪些深圳已在做或已宣布？',
    [to('分析'), to('举措组'), to('苏州对接香港的四条建议'), to('他处的同类举动')],
    ...adviceLikeShenzhen,
  ),
  ask(
    'zh',
    'files',
    '苏州的四条建议由谁提出，市里怎么答？',
    [to('分析'), to('举措组'), to('苏州对接香港的四条建议')],
    line('苏州太湖智库', '只是建议', '未载市政府如何答复'),
    line(`${of('suzhou').length}条措施`, '4条建议'),
  ),
  ask(
    'en',
    'host',
    'How firm is the Hong Kong workstation that Putuo speaks of, and by which words?',
    [to('Jurisdictions'), to('Putuo'), to(title('putuo/hong-kong-workstation', 'en'))],
    line('Exploring', measure('putuo/hong-kong-workstation').cue),
    line('Putuo reply ¶16'),
  ),
];
