import { valueOf, type Codebook } from '../../schema/index.ts';
import { didYouMean } from '../nearest.ts';
import type { Entry, Located, Report, Rule } from '../types.ts';
import { isEvidence, squeeze } from '../visit.ts';

/**
 * What a commitment and a direction towards Hong Kong rest on: one rule for every document, so that
 * the same wording never means two things.
 */
export const basisRule: Rule = {
  name: 'basis',
  demands:
    'A frame is given where another sentence decides, and only there; the cue of a stated or framed ' +
    'commitment holds a word of that commitment, and a bare one none of any, and reads as the ' +
    'codebook says.',
  check({ entries, codebook, codebookFiles }, report) {
    checkReadings(codebook, codebookFiles.get('bases'), report);
    for (const at of entries.measure) {
      checkCommitment(at, codebook, report);
      checkHongKong(at, codebook, report);
    }
    for (const at of entries.partnership) checkCommitment(at, codebook, report);
  },
};

/** A basis reads as commitments that there are. */
function checkReadings(codebook: Codebook, file: Located | undefined, report: Report): void {
  const known = codebook.lists.commitments.values.map(({ id }) => id);
  for (const [i, { reads_as, else_read_as = [] }] of codebook.lists.bases.values.entries()) {
    const readings = [
      ...(reads_as === undefined ? [] : [[['reads_as'], reads_as] as const]),
      ...else_read_as.map((id, j) => [['else_read_as', j], id] as const),
    ];
    for (const [path, id] of readings) {
      if (!file || known.includes(id)) continue;
      const message = 'is no commitment';
      report(file, ['values', i, ...path], { message, found: id, tip: didYouMean(id, known) });
    }
  }
}

function checkCommitment(
  at: Entry<'measure'> | Entry<'partnership'>,
  codebook: Codebook,
  report: Report,
): void {
  const { commitment, commitment_basis, commitment_frame, cue } = at.data;
  const basis = codebook.lists.bases.values.find(({ id }) => id === commitment_basis);
  if (!basis) return;
  checkFrame(at, 'commitment_frame', commitment_frame, basis.framed === true, report);
  const { values } = codebook.lists.commitments;
  if (basis.reads_as !== undefined) {
    if (commitment !== basis.reads_as) {
      const message = `is not what the codebook reads where the basis is ${basis.id}`;
      report(at, ['commitment'], { message, found: commitment, allowed: basis.reads_as });
    }
    const word = values.flatMap(({ cues }) => cues).find((each) => holds(cue, each));
    if (word === undefined) return;
    report(at, ['cue'], {
      message: `holds a word that decides, though the basis is ${basis.id}`,
      found: word,
      tip: 'state the commitment that the word stands for, or give as the cue the bare verb',
    });
    return;
  }
  const words = valueOf(codebook, 'commitments', commitment).cues;
  if (!words.some((word) => holds(cue, word))) {
    const message = `holds no word that the codebook lists for ${commitment}`;
    report(at, ['cue'], { message, found: cue, allowed: words.join(', ') });
  }
  const frame = commitment_frame ?? cue;
  if (!cue.split(/…+/).every((part) => holds(frame, part))) {
    const message = 'does not stand in the frame that decides';
    report(at, ['cue'], { message, found: cue, allowed: frame });
  }
}

function checkHongKong(at: Entry<'measure'>, codebook: Codebook, report: Report): void {
  const { hong_kong, hong_kong_basis, hong_kong_frame } = at.data;
  const { own, open } = valueOf(codebook, 'hong-kong', hong_kong);
  const basis = codebook.lists.bases.values.find(({ id }) => id === hong_kong_basis);
  if (own || open) {
    if (basis) {
      const message = 'is given though the text directs nothing at Hong Kong';
      report(at, ['hong_kong_basis'], { message, found: basis.id, tip: 'leave it out' });
    }
  } else if (!basis || basis.reads_as !== undefined) {
    report(at, ['hong_kong_basis'], {
      message: basis ? 'cannot be what directs a measure at Hong Kong' : 'is missing',
      allowed: codebook.lists.bases.values
        .filter(({ reads_as }) => reads_as === undefined)
        .map(({ id }) => id)
        .join(', '),
    });
  }
  checkFrame(at, 'hong_kong_frame', hong_kong_frame, basis?.framed === true, report);
}

function checkFrame(
  at: Entry<'measure'> | Entry<'partnership'>,
  field: 'commitment_frame' | 'hong_kong_frame',
  frame: string | undefined,
  framed: boolean,
  report: Report,
): void {
  if (framed !== (frame !== undefined)) {
    report(at, [field], {
      message: framed
        ? 'is missing: which sentence decides?'
        : 'is given though its own sentence decides',
      ...(frame === undefined ? {} : { found: frame }),
      tip: framed ? 'give the phrase of the heading, lead or opening sentence' : 'leave it out',
    });
  } else if (frame !== undefined && !isEvidence(at, frame)) {
    const message = 'is none of the phrases of the record';
    report(at, [field], { message, found: frame, tip: 'add the passage that holds it' });
  }
}

const holds = (text: string, word: string): boolean => squeeze(text).includes(squeeze(word));
