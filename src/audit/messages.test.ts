import { describe, expect, it } from 'vitest';
import { auditChanges } from '../../tests/fixtures/audit-changes.ts';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { BULLETIN, bulletin } from '../../tests/fixtures/tiny-texts.ts';
import { checkContent } from '../corpus/check.ts';
import { formatProblem } from '../lint/format.ts';
import { auditSources } from './audit.ts';

/** The first miss of a check after a change, as a terminal shows it. */
function shown(name: string, check: string): string {
  const change = auditChanges.find((entry) => entry[0] === name);
  if (!change) throw new Error(`no change “${name}”`);
  const { files, texts } = change[1]({ files: tiny, texts: new Map([[BULLETIN, bulletin]]) });
  const misses = auditSources(checkContent(files).entries, texts, 'texts/').flatMap(
    (audit) => audit.misses,
  );
  const miss = misses.find(({ rule }) => rule === check);
  return miss ? formatProblem(miss) : 'no miss';
}

const shownMisses = [
  ['no text', 'text'],
  ['a checksum', 'checksum'],
  ['line ends of another system', 'checksum'],
  ['a number of paragraphs', 'paragraphs'],
  ['a passage of another paragraph', 'passage'],
  ['a passage of a paragraph that is not there', 'passage'],
  ['a space in a phrase', 'passage'],
  ['a figure cut out of its number', 'figure'],
  ['the wording of a figure', 'figure'],
  ['a space in the wording of a figure', 'figure'],
  ['the upper end of a figure', 'figure'],
  ['an Arabic numeral more', 'numeral'],
  ['an entry without a numeral', 'not-figure'],
  ['a numeral listed for another paragraph', 'not-figure'],
  ['a numeral listed with other spaces', 'not-figure'],
  ['a numeral listed twice', 'not-figure'],
  ['a figure listed as none', 'not-figure'],
  ['a paragraph at the end more', 'silence'],
  ['a phrase with other quotation marks', 'passage'],
  ['a summary that copies a sentence', 'copied'],
] as const;

describe('a miss', () => {
  it('says where it is, what is wrong, what stands there and what to do', async () => {
    const blocks = shownMisses.map(([name, check]) => `# ${name}\n${shown(name, check)}\n`);
    await expect(blocks.join('\n')).toMatchFileSnapshot('messages.snapshot.txt');
  });
});
