import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { fieldOf, readAttributes, type DirectiveAttributes } from './attributes.ts';
import type { Context } from './context.ts';
import { drawCount, drawShare, countAttributes, shareAttributes } from './count.ts';
import { drawObservation, drawPromise, OBSERVED, PROMISED } from './followup.ts';
import { labelOf, lookUp, lookUpFigure } from './lookup.ts';
import { drawn, link, text } from './nodes.ts';
import { drawTarget, SHOWN } from './target.ts';
import { pathOf } from '../routes/records.ts';
import type { Evidence } from '../schema/index.ts';
import type { Read } from '../views/chart-entry.ts';

/** A directive within a sentence. */
export interface InlineDirective {
  /** The attributes it takes; those of a count depend on what is counted. */
  attributes(node: TextDirective, context: Context): DirectiveAttributes;
  /** Whether it has an id or a text between brackets. */
  label: boolean;
  /** What it becomes; undefined when something is wrong, which it has reported. */
  draw(node: TextDirective, read: Read, context: Context): PhrasingContent[] | undefined;
}

const none = (): DirectiveAttributes => ({});

/** Why a number may stand in prose that is not drawn from the corpus. */
const REASONS = ['name', 'date', 'term', 'order', 'idiom'];

/** The directives within a sentence, by name. */
export const inlineDirectives: Readonly<Record<string, InlineDirective>> = {
  figure: { attributes: () => ({ show: { values: ['number'] } }), label: true, draw: drawFigure },
  target: {
    attributes: () => ({ show: { values: SHOWN } }),
    label: true,
    draw: drawTarget,
  },
  measure: { attributes: none, label: true, draw: drawMeasure },
  observation: {
    attributes: () => ({ show: { values: OBSERVED } }),
    label: true,
    draw: drawObservation,
  },
  promise: { attributes: () => ({ show: { values: PROMISED } }), label: true, draw: drawPromise },
  count: { attributes: countAttributes, label: false, draw: drawCount },
  share: { attributes: shareAttributes, label: false, draw: drawShare },
  table: { attributes: none, label: true, draw: drawTableMark },
  cite: { attributes: none, label: true, draw: drawCite },
  plain: {
    attributes: () => ({ reason: { values: REASONS, required: true } }),
    label: true,
    draw: (node) => [text(labelOf(node))],
  },
};

/** What an inline directive becomes; nothing when something is wrong, which is reported. */
export function drawInline(
  node: TextDirective,
  directive: InlineDirective,
  context: Context,
): PhrasingContent[] {
  const report = (...[fault, needle]: Parameters<Parameters<typeof readAttributes>[2]>) => {
    context.report(node, fault, needle);
  };
  const read = readAttributes(node, directive.attributes(node, context), report);
  const labelled = labelOf(node) !== '';
  if (labelled !== directive.label) {
    report({
      field: fieldOf(node),
      rule: 'directive',
      message: directive.label ? 'has nothing between brackets' : 'takes nothing between brackets',
      ...(labelled ? { found: labelOf(node) } : {}),
    });
    return [];
  }
  return (read && directive.draw(node, read, context)) ?? [];
}

/** The number of a table, with its word. That there is one is checked with the whole text. */
function drawTableMark(node: TextDirective, _read: Read, { words }: Context): PhrasingContent[] {
  return [text(words.say('briefing.table', { n: labelOf(node) }))];
}

function drawFigure(node: TextDirective, read: Read, context: Context) {
  const found = lookUpFigure(node, context);
  if (!found) return undefined;
  const { figure, owner, id } = found;
  // Where the sentence names what is counted, the unit would name it twice.
  const whole = context.words.figure(figure);
  const number = context.words.number(figure.value);
  const said = read.has('show') && whole.startsWith(number) ? number : whole;
  return [
    link(pathOf(owner), [drawn(said, figure.value, [id])]),
    ...context.notes.marks(figure.evidence.slice(0, 1)),
  ];
}

function drawMeasure(node: TextDirective, _read: Read, context: Context) {
  const { corpus, words } = context;
  const records = corpus.measures;
  const record = lookUp(node, labelOf(node), { what: 'measure', records }, context);
  if (!record) return undefined;
  const title = drawn(words.text(record.title), undefined, [`measure:${record.id}`]);
  return [link(pathOf({ kind: 'measure', record }), [title])];
}

/** `source#paragraph`, or a measure, whose passages are all meant. */
function drawCite(node: TextDirective, _read: Read, context: Context) {
  const { corpus, notes } = context;
  const label = labelOf(node);
  const [id = '', number] = label.split('#');
  if (number === undefined && id.includes('/')) {
    const found = lookUp(node, id, { what: 'measure', records: corpus.measures }, context);
    return found && notes.marks(found.evidence satisfies readonly Evidence[]);
  }
  const source = lookUp(node, id, { what: 'source', records: corpus.sources }, context);
  if (!source) return undefined;
  const paragraph = /^\d+$/.test(number ?? '') ? Number(number) : 0;
  if (paragraph >= 1 && paragraph <= source.paragraphs) {
    return notes.marks([{ source: id, paragraph }]);
  }
  const fault = {
    field: fieldOf(node),
    rule: 'reference',
    message: number === undefined ? 'names no paragraph' : 'is no paragraph of this document',
    found: label,
    allowed: `${id}#1 to ${id}#${source.paragraphs}`,
  };
  context.report(node, fault, label);
  return undefined;
}
