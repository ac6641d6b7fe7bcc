import type { TextDirective } from 'mdast-util-directive';
import { growth, type Growth } from '../views/targets/growth.ts';
import type { Corpus, Target } from '../corpus/index.ts';
import { didYouMean } from '../lint/nearest.ts';
import type { Problem } from '../lint/types.ts';
import type { StatedClaim } from '../schema/index.ts';
import { precise } from '../shared/precise.ts';
import { readAttributes } from './attributes.ts';
import type { Context } from './context.ts';
import { countAttributes, countOf } from './count.ts';
import { daysLateOf, FOLLOWED, followedAspect, observedValue } from './followup-terms.ts';
import { lookUp, lookUpFigure } from './lookup.ts';
import { parseMarkdown } from './parse.ts';

/** What a target's term can take of it: of what documents state, and of what was observed. */
const STATED = ['baseline', 'goal', 'growth', 'years', 'factor'] as const;
const ASPECTS = [...STATED, ...FOLLOWED] as const;
/** Every target other than the one on the left. */
const OTHERS = 'others';
const FORMS =
  'a number, count{…}, target[…].growth, figure[…], observation[…].value, promise[…].late, or a share of one such as 50% of count{…}';

const HOLDS: Record<StatedClaim['is'], (left: number, right: number) => boolean> = {
  equals: (left, right) => left === right,
  'more-than': (left, right) => left > right,
  'less-than': (left, right) => left < right,
  'at-least': (left, right) => left >= right,
  'at-most': (left, right) => left <= right,
};

/** What a term stands for: one number, or several of which each must hold. */
type Values = readonly number[];

/** Where a claim's side stands in its file, to say what is wrong there. */
export interface Sides {
  left: Pick<Problem, 'file' | 'line' | 'column'>;
  right: Pick<Problem, 'file' | 'line' | 'column'>;
}

/**
 * What is wrong with a claim: a term that cannot be read, or numbers that do not bear it.
 *
 * A term is `count{…}` with the attributes of the directive; `target[id].growth`, and of the other
 * aspects `baseline`, `goal`, `years`, `factor`, where `target[others]` stands for every target but
 * the one on the left; or `figure[record#figure]`. The right side may also be a number, or a share
 * of a term: `50% of count{…}`.
 *
 * What was observed: `target[id].observed`, the last comparable number, and `so-far`, `needed` and
 * `lead`, the one less the other, each for every baseline and goal that pages state, so that the
 * claim must hold of all; `observation[id].value`, of what is comparable alone; `promise[id].late`,
 * in days.
 */
export function checkClaim(
  claim: StatedClaim,
  name: string,
  sides: Sides,
  context: Omit<Context, 'report'>,
): Problem[] {
  const problems: Problem[] = [];
  const read = (side: 'left' | 'right'): Values | undefined => {
    const reader = new Term(String(claim[side]), context, leftTarget(claim), (fault) =>
      problems.push({ ...sides[side], field: `${name}.${side}`, rule: 'claim', ...fault }),
    );
    return reader.values();
  };
  const left = read('left');
  const right = read('right');
  if (left === undefined || right === undefined) return problems;
  const wrong = left.filter((one) => right.some((other) => !HOLDS[claim.is](one, other)));
  if (wrong.length === 0) return [];
  const failing = right.filter((other) => wrong.some((one) => !HOLDS[claim.is](one, other)));
  const { words } = context;
  const shown = (value: number) => words.number(Math.round(precise(value * 100)) / 100);
  return [
    {
      ...sides.left,
      field: name,
      rule: 'claim',
      message: 'does not hold: the corpus no longer bears the statement',
      found: `${claim.left} is ${wrong.map(shown).join(', ')}`,
      allowed: `${claim.is} ${failing.map(shown).join(', ')}${typeof claim.right === 'number' ? '' : `, which is ${claim.right}`}`,
      tip: 'change the statement, or what was coded',
    },
  ];
}

const leftTarget = ({ left }: StatedClaim): string | undefined =>
  /^target\[([^\]]*)\]/.exec(left)?.[1];

/** Reads one side of a claim. */
class Term {
  readonly #written: string;
  readonly #context: Context;
  readonly #left: string | undefined;
  readonly #fail: (fault: Pick<Problem, 'message'> & Partial<Problem>) => void;

  constructor(
    written: string,
    context: Omit<Context, 'report'>,
    left: string | undefined,
    fail: (fault: Pick<Problem, 'message'> & Partial<Problem>) => void,
  ) {
    this.#written = written.trim();
    this.#left = left;
    this.#fail = fail;
    this.#context = {
      ...context,
      report: (_node, { message, found, allowed, tip }) => {
        fail(withoutUndefined({ message, found, allowed, tip }));
      },
    };
  }

  values(): Values | undefined {
    if (/^-?\d+(?:\.\d+)?$/.test(this.#written)) return [Number(this.#written)];
    const [, percent, of] = /^(\d+(?:\.\d+)?)% of (.+)$/.exec(this.#written) ?? [];
    const values = this.#term(of ?? this.#written);
    return values?.map((value) =>
      percent === undefined ? value : (value * Number(percent)) / 100,
    );
  }

  #term(written: string): Values | undefined {
    const [, kind, id, aspect] =
      /^(target|observation|promise)\[([^\]]*)\]\.([a-z-]+)$/.exec(written) ?? [];
    const node = directiveIn(`:${written.replace(/\.[a-z-]+$/, '')}`);
    if (node?.name === 'count') return this.#count(node);
    if (node?.name === 'figure') {
      const found = lookUpFigure(node, this.#context);
      return found && [found.figure.value];
    }
    if (node && id !== undefined && aspect !== undefined) {
      if (kind === 'target') return this.#target(node, id, aspect);
      if (kind === 'observation') return this.#only('value', aspect, observedValue, node);
      return this.#only('late', aspect, daysLateOf, node);
    }
    const names = ['count', 'target', 'figure', 'observation', 'promise'];
    const tip = didYouMean(/^[a-z]*/.exec(written)?.[0] ?? '', names);
    this.#fail(withoutUndefined({ message: 'is no term', found: written, allowed: FORMS, tip }));
    return undefined;
  }

  /** The one number that a record has to claim something of. */
  #only(
    has: string,
    aspect: string,
    draw: (node: TextDirective, context: Context) => number | undefined,
    node: TextDirective,
  ): Values | undefined {
    if (aspect !== has) {
      this.#fail({ message: 'is nothing that this record has', found: aspect, allowed: has });
      return undefined;
    }
    const value = draw(node, this.#context);
    return value === undefined ? undefined : [value];
  }

  #count(node: TextDirective): Values | undefined {
    const read = readAttributes(node, countAttributes(node, this.#context), (fault) => {
      this.#context.report(node, fault);
    });
    return read && [countOf(read, this.#context).n];
  }

  #target(node: TextDirective, id: string, aspect: string): Values | undefined {
    const { corpus } = this.#context;
    const known = ASPECTS.find((name) => name === aspect);
    if (!known) {
      const allowed = ASPECTS.join(', ');
      const tip = didYouMean(aspect, ASPECTS);
      const message = 'is nothing that a target has';
      this.#fail(withoutUndefined({ message, found: aspect, allowed, tip }));
      return undefined;
    }
    const stated = STATED.find((name) => name === known);
    if (id === OTHERS && stated) {
      return corpus.targets
        .filter(
          (target) => target.id !== this.#left && comparable(corpus, target, this.#left, stated),
        )
        .map((target) => aspectOf(corpus, target, stated));
    }
    const records = corpus.targets;
    const target = lookUp(node, id, { what: 'target', records }, this.#context);
    if (!target) return undefined;
    if (stated) return [aspectOf(corpus, target, stated)];
    const followed = FOLLOWED.find((name) => name === known);
    return followed && followedAspect(node, target, followed, this.#context);
  }
}

/** Whether two targets may be ranked: what a year takes is percent for a number, points for a share. */
function comparable(
  corpus: Corpus,
  target: Target,
  left: string | undefined,
  aspect: (typeof STATED)[number],
): boolean {
  const other = corpus.targets.find(({ id }) => id === left);
  if (aspect !== 'growth' || !other) return true;
  const [one, two] = [growth(corpus, target), growth(corpus, other)];
  return (one.points === undefined) === (two.points === undefined);
}

function aspectOf(corpus: Corpus, target: Target, aspect: (typeof STATED)[number]): number {
  if (aspect === 'baseline' || aspect === 'goal') return target[aspect].value;
  const of: Growth = growth(corpus, target);
  return aspect === 'growth' ? of.pace : of[aspect];
}

/** The directive that a text is, all of it. */
function directiveIn(text: string): TextDirective | undefined {
  const [paragraph] = parseMarkdown('', text).tree.children;
  if (paragraph?.type !== 'paragraph' || paragraph.children.length !== 1) return undefined;
  const [node] = paragraph.children;
  return node?.type === 'textDirective' ? node : undefined;
}

const withoutUndefined = <T extends object>(
  fault: T,
): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fault).filter(([, value]) => value !== undefined)) as never;
