import type { Corpus } from '../corpus/index.ts';
import type { Text } from '../schema/index.ts';
import { concreteness } from './concreteness.ts';
import { coverage } from './coverage.ts';
import { deadlines } from './deadlines.ts';
import { gaps } from './gaps.ts';
import { growth } from './growth.ts';
import { columnsOf, counted } from './measures.ts';

/** A finding for the home page: numbers from the corpus and the page that shows them in full. */
export interface HomeFinding {
  id: 'money' | 'passed' | 'comparable' | 'fastest' | 'past' | 'empty';
  value: string;
  /** The whole of which `value` is a part. */
  of?: string;
  params: Record<string, string | number>;
  /** What the sentence is about, where it names something: filled in as `{about}`. */
  about?: Text;
  /** The page, from the root of a language, that shows it in full. */
  to: string;
}

/** The findings of the home page, computed; one that the corpus does not bear is left out. */
export function homeFindings(corpus: Corpus): HomeFinding[] {
  const columns = columnsOf(corpus);
  const measures = counted(columns.flatMap((jurisdiction) => jurisdiction.measures));
  const programme = corpus.programmes[0];
  const money = new Set(
    corpus.codebook.lists.units.values
      .filter(({ dimension }) => dimension === 'money')
      .map(({ id }) => id),
  );
  const parts = counted(measures.filter((m) => m.programme?.programme === programme));
  const due = deadlines(corpus, parts);
  const advised = measures.filter(({ commitment }) => commitment === 'recommended');
  const matched = advised.filter(({ comparable }) => comparable.length > 0);
  const findings: HomeFinding[] = [];
  if (programme && parts.length > 0) {
    const stated = parts.filter(({ figures }) => figures.some(({ unit }) => money.has(unit)));
    findings.push({
      id: 'money',
      value: String(stated.length),
      of: String(parts.length),
      params: {},
      about: programme.short,
      to: `programmes/${programme.id}.html#figures`,
    });
  }
  if (programme && due.length > 0) {
    findings.push({
      id: 'passed',
      value: String(due.filter(({ state }) => state === 'passed').length),
      of: String(due.length),
      about: programme.short,
      params: { open: due.filter(({ state }) => state === 'open').length },
      to: `programmes/${programme.id}.html#deadlines`,
    });
  }
  const advisory = advised[0]?.programme?.programme;
  if (advisory) {
    findings.push({
      id: 'comparable',
      value: String(matched.length),
      of: String(advised.length),
      params: {},
      about: advisory.short,
      to: `programmes/${advisory.id}.html#comparable`,
    });
  }
  const fastest = corpus.targets
    .map((target) => growth(corpus, target))
    .sort((a, b) => b.yearly - a.yearly)[0];
  if (fastest) {
    findings.push({
      id: 'fastest',
      value: `${fastest.factor.toFixed(1).replace(/\.0$/, '')}×`,
      params: { years: fastest.years },
      about: fastest.target.title,
      to: `targets.html#${fastest.target.id}`,
    });
  }
  const concrete = measures.filter((measure) => concreteness(measure).score >= 3);
  if (measures.length > 0) {
    findings.push({
      id: 'past',
      value: String(concrete.length),
      of: String(measures.length),
      params: {},
      to: 'measures.html',
    });
  }
  const widest = widestGaps(corpus);
  if (widest) findings.push(widest);
  return findings;
}

/** The column that misses the most themes which another column shows. */
function widestGaps(corpus: Corpus): HomeFinding | undefined {
  const lens = corpus.codebook.lenses[0];
  if (!lens) return undefined;
  const rows = coverage(corpus, lens.id).rows.length;
  const [widest] = columnsOf(corpus)
    .map((jurisdiction) => ({ jurisdiction, missing: gaps(corpus, jurisdiction, lens.id).length }))
    .sort((a, b) => b.missing - a.missing);
  if (!widest || widest.missing === 0) return undefined;
  return {
    id: 'empty',
    value: String(widest.missing),
    of: String(rows),
    params: {},
    about: widest.jurisdiction.short,
    to: `jurisdictions/${widest.jurisdiction.id}.html#gaps`,
  };
}
