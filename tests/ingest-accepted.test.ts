import { describe, expect, it } from 'vitest';
import { realContent } from './fixtures/real-corpus.ts';
import { saidOfAccepted } from '../scripts/lib/ingest-accepted.ts';
import { isCodebook } from '../src/corpus/codebook.ts';
import { bodies, readText, REPLY } from './fixtures/ingest.ts';
import { takesLong } from './fixtures/takes-long.ts';

takesLong();

const codebookFiles = realContent.filter(({ path }) => isCodebook(path));
const saidOf = (text: string) => saidOfAccepted(readText(text), bodies, codebookFiles);

describe('what is found in a text and accepted as it is passes the lint', () => {
  it('of an invented reply', () => {
    expect(saidOf(REPLY)).toEqual([]);
  });

  it.each([
    '对单个项目的资助不超过总经费的40%，已经实施。',
    '已将办理时限缩短到10个工作日以内。',
    '分别给予最高30万元、15万元的奖励，已经实施。',
    '已引进专家百余位，占比提高2个百分点。',
    '已购置设备320台（套），服务企业3-5家、不少于20人次。',
    '今年将引进团队5至8个，到2027年底前建成。',
    '两地于2023年5月签署合作备忘录，市科技局牵头。',
    '近年来，本市不断完善服务，已筹集约1.5万套住房。',
    '最多可给予三年内不高于50%的补贴，已经实施。',
  ])('of %s', (paragraph) => {
    expect(saidOf(REPLY.replace('感谢您对', `${paragraph}\n\n感谢您对`))).toEqual([]);
  });
});
