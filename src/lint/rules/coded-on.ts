import { valueOf, type Codebook, type Lens } from '../../schema/index.ts';
import { didYouMean } from '../nearest.ts';
import type { Entry, LintContext, Report, Rule } from '../types.ts';
import { isInEvidence } from '../visit.ts';

/** What a lens may be asked of, how many of its categories may stand together, and what each rests on. */
export const codedOn: Rule = {
  name: 'coded-on',
  demands:
    'A lens for Hong Kong codes no measure open to all and no bundle but Hong Kong’s own; of ' +
    'categories that exclude each other a measure has one; each code of a cued lens rests on words ' +
    'of a phrase.',
  check(context, report) {
    const { entries, codebook } = context;
    const bundles = new Set(entries.measure.flatMap(({ data }) => data.parent ?? []));
    for (const lens of codebook.lenses) {
      for (const at of entries.measure) {
        checkScope(at, lens, { codebook, bundles }, report);
        checkOneOf(at, lens, report);
        if (lens.cued) checkCues(at, lens, report);
      }
    }
    checkLenses(context, report);
  },
};

interface Scope {
  codebook: Codebook;
  bundles: ReadonlySet<string>;
}

const codesOf = (at: Entry<'measure'>, { id }: Lens): readonly string[] => at.data.coding[id] ?? [];

function checkScope(at: Entry<'measure'>, lens: Lens, scope: Scope, report: Report): void {
  const codes = codesOf(at, lens);
  if (!lens.for_hong_kong || codes.length === 0) return;
  const { own, open } = valueOf(scope.codebook, 'hong-kong', at.data.hong_kong);
  const bundle = scope.bundles.has(at.id) && !own;
  if (!open && !bundle) return;
  report(at, ['coding', lens.id], {
    message: open
      ? 'codes a measure that is open to all under a lens for Hong Kong'
      : 'codes a bundle under a lens that asks its parts',
    found: codes.join(', '),
    allowed: 'none',
  });
}

function checkOneOf(at: Entry<'measure'>, lens: Lens, report: Report): void {
  const together = codesOf(at, lens).filter((code) => lens.one_of?.includes(code));
  if (together.length < 2) return;
  report(at, ['coding', lens.id], {
    message: 'has several categories of which a measure has at most one',
    found: together.join(', '),
    tip: 'keep that of the main verb’s object',
  });
}

function checkCues(at: Entry<'measure'>, lens: Lens, report: Report): void {
  const codes = codesOf(at, lens);
  const cues: Readonly<Record<string, string | undefined>> = at.data.coded_on?.[lens.id] ?? {};
  for (const code of codes.filter((each) => cues[each] === undefined)) {
    report(at, ['coding', lens.id], {
      message: 'rests on no words: coded_on has none for it',
      found: code,
      tip: `copy the deciding words from a phrase to coded_on.${lens.id}.${code}`,
    });
  }
  for (const [code, words] of Object.entries(cues)) {
    const path = ['coded_on', lens.id, code];
    if (!codes.includes(code)) {
      report(at, path, { message: 'gives words for a code that the measure has not', found: code });
    } else if (words !== undefined && !isInEvidence(at, words)) {
      const message = 'does not stand in any phrase of the record';
      report(at, path, { message, found: words, tip: 'add the passage that holds it' });
    }
  }
}

function checkLenses({ codebook, codebookFiles }: LintContext, report: Report): void {
  for (const lens of codebook.lenses) {
    const at = codebookFiles.get(`lenses/${lens.id}`);
    const known = lens.categories.map(({ id }) => id);
    for (const [i, id] of (lens.one_of ?? []).entries()) {
      if (!at || known.includes(id)) continue;
      const message = 'is no category of the lens';
      report(at, ['one_of', i], { message, found: id, tip: didYouMean(id, known) });
    }
  }
}
