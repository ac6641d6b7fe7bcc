/** What is found by its words, or by what is ticked; found by brute force here. */
import { bruteForce } from '../support/brute-force.ts';
import { at, corpus, title } from './known.ts';
import { ask, line, measures, search, tick, to, type Question } from './question.ts';

const find = bruteForce(corpus);
const found = (...words: string[]) => measures(find(words));

/** From what is found on the whole site to the list of measures, which looks to the letter. */
const exact = to('按字面找');
const exactly = to('to the letter');

export const searching: readonly Question[] = [
  ask('zh', 'folder', '哪些措施说到孵化器？', [search('孵化器'), exact], found('孵化器')),
  ask('hant', 'folder', '哪些措施說到產學研？', [search('產學研'), exact], found('产学研')),
  ask(
    'en',
    'folder',
    'What is done with HKSTP, by whatever name?',
    [search('HKSTP'), exactly],
    found('HKSTP'),
    line(title('shanghai/pharma-hkstp-incubator', 'en'), 'Shanghai'),
  ),
  ask('zh', 'host', '文献说到元宇宙吗？', [search('元宇宙'), exact], measures([])),
  ask(
    'zh',
    'folder',
    '300万元是什么钱？',
    [search('300万元'), exact],
    found('300万元'),
    line(title('shanghai/guaranteed-startup-loans'), '最高300万元', '沪复57号 ¶13'),
  ),
  ask('zh', 'phone', '数码港与谁合作？', [search('数码港'), exact], found('数码港')),
  ask(
    'zh',
    'folder',
    '沪科提复〔2024〕77号支撑哪些措施？',
    [search('沪科提复〔2024〕77号'), exact],
    found('沪科提复〔2024〕77号'),
  ),
  ask(
    'zh',
    'folder',
    '团市委做哪些事？',
    [search('团市委'), exact],
    found('团市委'),
    line(title('shanghai/chuangqingchun-camp')),
  ),
  ask(
    'en',
    'host',
    'Which measures rest on a memorandum?',
    [search('memorandum'), exactly],
    found('memorandum'),
  ),
  ask(
    'zh',
    'folder',
    '普陀只在探索的有哪些？',
    [to('措施'), tick('普陀'), tick('探索')],
    measures(at('putuo', 'exploring').map(({ id }) => id)),
  ),
  ask(
    'zh',
    'folder',
    '文献说过免税吗？在别的页面也能查？',
    [to('分析'), to('术语'), search('个税'), exact],
    found('个税'),
  ),
];
