import { expect, it } from 'vitest';
import { checkContent } from '../corpus/check.ts';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { formatPath } from './path.ts';
import { wordingsIn } from './wordings.ts';

const { entries } = checkContent(tiny);
const wordings = [...wordingsIn(entries)].map(({ entry, path, text, sources }) => [
  `${entry.kind} ${entry.id} ${formatPath(path)}`,
  text,
  ...sources,
]);

it.each([
  ['measure east-bay/sample-lane evidence[1].phrase', '争取 2023 年底前试行'],
  ['measure east-bay/sample-lane due.as_printed', '2023 年底前'],
  ['measure east-bay/sample-lane cue', '探索'],
  ['measure east-bay/joint-campus figures[0].evidence[0].phrase', '建成约 5 万平方米的联合园区'],
  ['target research-staff baseline.evidence[0].phrase', '科研人员由约 1200 人增至'],
  ['event laboratories-open as_printed', '2022 年 9 月'],
  ['ask bulletin-2024/whole evidence[0].phrase', '与香港往来密切'],
  ['jurisdiction east-bay evidence[0].phrase', '位于海湾东岸'],
  ['programme bay-three evidence[0].phrase', '一是建设东湾联合园区'],
  ['term sample-lane evidence[0].phrase', '探索样本通关快线'],
  ['partnership campus-laboratory evidence[0].phrase', '与香港湾畔实验室合办'],
])('%s is a wording: %s', (place, text) => {
  expect(wordings).toContainEqual([place, text, 'bulletin-2024']);
});

it('a figure’s own words are part of its phrase, and no wording', () => {
  expect(wordings.map(([place]) => place)).not.toContain(
    'measure east-bay/joint-campus figures[0].as_printed',
  );
});
