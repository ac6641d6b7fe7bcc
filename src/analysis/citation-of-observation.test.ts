import { expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { gbt7714Observation } from './citation-of-observation.ts';

const observation = corpus.observations.find(({ id }) => id === 'campus-open');
if (!observation) throw new Error('the fixture has it');

it('cites a page under our title where its own is not known', () => {
  expect(gbt7714Observation(observation)).toBe(
    '海湾日报. 联合校区启用[EB/OL]. （2025-09-20）[2026-03-01]. https://bay-daily.example/campus.',
  );
});

it('cites a page under its own title', () => {
  const page = { ...observation.page, title: '校区昨日启用' };
  expect(gbt7714Observation({ ...observation, page })).toContain('海湾日报. 校区昨日启用[EB/OL]. ');
});

it('gives no date and no address where none is known', () => {
  const bare = { ...observation, page: {}, link: undefined };
  expect(gbt7714Observation(bare)).toBe('海湾日报. 联合校区启用[EB/OL]. [2026-03-01].');
});
