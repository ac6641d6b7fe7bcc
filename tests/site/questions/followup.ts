/** What happened after the documents: each with a source and a date, and the traps told as such. */
import { ask, line, to, type Question } from './question.ts';

export const followup: readonly Question[] = [
  ask(
    'en',
    'files',
    'Is Hong Kong on pace for 2% R&D, and from which baseline?',
    [to('Analysis'), to('Targets in time')],
    line(
      'From 0.99% in 2020 to 1.13% in 2024',
      '2% in 2032',
      '+0.11 percentage points a year',
      'Behind the pace',
    ),
    line('From 0.99% in 2022 to 1.13% in 2024', 'Behind the pace'),
    line('Starting year', '0.99% in 2022 (Suzhou report)', '0.99% in 2020'),
  ),
  ask(
    'zh',
    'files',
    '哪些河套承诺是按期做成的？',
    [to('分析'), to('承诺的下文')],
    line('深圳·河套', '10项', '0', '1', '8'),
    line('改造香港科学园深圳分园并开园', '做成，但晚了', '2023年9月7日', '星岛头条'),
  ),
  ask(
    'zh',
    'phone',
    '上海医药与香港科技园的联合孵化器后来怎样？',
    [to('分析'), to('承诺的下文')],
    line('01LABS@Hong Kong', '做成', '2024年1月24日', '香港科技园公司'),
  ),
  ask(
    'hant',
    'files',
    '製造業的份額升了嗎？',
    [to('分析'), to('目標的進度')],
    line('1%', '2023年', '東方日報'),
    line('不可比', '2.6%', '2025年4月9日'),
  ),
];
