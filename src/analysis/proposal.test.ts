import { expect, it } from 'vitest';
import { realCorpus as corpus } from '../../tests/fixtures/real-corpus.ts';
import { localizer } from '../i18n/index.ts';
import { proposalName } from './proposal.ts';

const [zh, en] = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];
const asked = {
  body: { zh: '省人大二次会议', en: 'Second session of the congress' },
  number: '1581',
  title: { zh: '协同创新', en: 'Joint innovation' },
};

it('names a proposal, and a suggestion of deputies as one', () => {
  expect(proposalName(asked, en)).toBe('Second session of the congress, proposal 1581');
  const suggestion = { ...asked, suggestion: true };
  expect(proposalName(suggestion, en)).toBe('Second session of the congress, suggestion 1581');
  expect(proposalName(suggestion, zh)).toBe('省人大二次会议第1581号建议');
});
