import type { Paragraph, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Corpus } from '../corpus/index.ts';
import { hanStretches } from '../i18n/han.ts';
import { isLatin, traits, type Locale, type Localizer } from '../i18n/index.ts';
import { toTraditional } from '../i18n/traditional.ts';
import { didYouMean } from '../lint/nearest.ts';
import type { Problem } from '../lint/types.ts';
import type { KeyPoints } from '../paper/tree.ts';
import { fieldOf } from './attributes.ts';
import { blockDirectives, drawBlock } from './blocks.ts';
import type { Context } from './context.ts';
import { countables } from './countables.ts';
import { drawInline, inlineDirectives } from './inline.ts';
import { labelOf } from './lookup.ts';
import { marksAfterUnits } from './note-marks.ts';
import { asWritten, text } from './nodes.ts';
import { Notes } from './notes.ts';
import { nestQuotes } from './quotes.ts';
import { problemAt } from './report.ts';
import { numberHeadings, numberTables } from './numbered.ts';
import type { ParsedMarkdown, Resolved } from './types.ts';

const CONTAINERS = ['key-points'];

/**
 * Draws every directive of parsed Markdown from the corpus: the result holds standard nodes, and
 * `chart` and `keyPoints`. Prose is converted to the language of the words; the parsed tree stays
 * as it is.
 */
export function resolve(
  { markdown, tree }: ParsedMarkdown,
  corpus: Corpus,
  words: Localizer,
): Resolved {
  const problems: Problem[] = [];
  const notes = new Notes(corpus);
  const context: Context = {
    corpus,
    words,
    countables: countables(corpus),
    notes,
    report: (node, fault, needle) => {
      // An id may repeat the directive's name: it is looked for behind that.
      const from = 'name' in node ? String(node.name).length : 0;
      problems.push(problemAt(markdown, node, fault, needle, from));
    },
  };
  const children = tree.children.flatMap((node) => resolveBlock(node, context));
  const resolved: Root = { type: 'root', children };
  numberHeadings(resolved, words.locale);
  numberTables(resolved, words);
  return { locale: words.locale, tree: resolved, notes: notes.list, problems };
}

function resolveBlock(node: RootContent, context: Context): RootContent[] {
  switch (node.type) {
    case 'yaml':
      return [];
    case 'text':
      return prose(node, context.words.locale);
    case 'textDirective': {
      const directive = inlineDirectives[node.name];
      if (directive) return drawInline(node, directive, context);
      return unknown(node, Object.keys(inlineDirectives), context);
    }
    case 'leafDirective': {
      const directive = blockDirectives[node.name];
      if (directive) return drawBlock(node, directive, context);
      return unknown(node, Object.keys(blockDirectives), context);
    }
    case 'containerDirective':
      return CONTAINERS.includes(node.name)
        ? [keyPoints(node, context)]
        : unknown(node, CONTAINERS, context);
    default:
      return [within(node, context)];
  }
}

/** A node with its children resolved; marks of one note that follow each other are one. */
function within<T extends RootContent>(node: T, context: Context): T {
  if (!('children' in node)) return { ...node };
  const children = node.children.flatMap((child) => resolveBlock(child, context));
  return { ...node, children: marksAfterUnits(nestQuotes(withoutRepeats(children))) };
}

function withoutRepeats(children: readonly RootContent[]): RootContent[] {
  return children.filter((node, i) => {
    const before = children[i - 1];
    return !(
      node.type === 'footnoteReference' &&
      before?.type === 'footnoteReference' &&
      before.identifier === node.identifier
    );
  });
}

function keyPoints(node: ContainerDirective, context: Context): KeyPoints {
  for (const name of Object.keys(node.attributes ?? {})) {
    const fault = { field: fieldOf(node, name), rule: 'attribute', found: name, allowed: 'none' };
    context.report(node, { ...fault, message: 'is not an attribute of this directive' }, name);
  }
  const label = node.children.find(
    (child): child is Paragraph => child.type === 'paragraph' && isLabel(child),
  );
  const body = node.children.filter((child) => child !== label);
  const { words } = context;
  const own = label && labelOf({ ...node, children: [label] });
  const title = own && traits[words.locale].derived ? toTraditional(own) : own;
  return {
    type: 'keyPoints',
    title: title ?? words.say('briefing.keyPoints'),
    children: body.flatMap((child) => resolveBlock(child, context)) as KeyPoints['children'],
  };
}

const isLabel = ({ data }: Paragraph): boolean =>
  data !== undefined && 'directiveLabel' in data && data.directiveLabel === true;

/** Prose in the language of the page; Chinese words in English prose are marked as Chinese. */
function prose({ value }: Text, locale: Locale): PhrasingContent[] {
  if (traits[locale].derived) return [text(toTraditional(value))];
  if (!isLatin(locale)) return [text(value)];
  return hanStretches(value).map((part) => (part.han ? asWritten(part.text) : text(part.text)));
}

/** Reports a directive that there is none of, or that stands in the wrong place. */
function unknown(
  node: Parent & {
    type: ContainerDirective['type'] | 'leafDirective' | 'textDirective';
    name: string;
  },
  names: readonly string[],
  { report }: Context,
): [] {
  const elsewhere = [
    ...Object.keys(inlineDirectives).map((name) => [name, `:${name}`]),
    ...Object.keys(blockDirectives).map((name) => [name, `::${name}, in a line of its own`]),
    ...CONTAINERS.map((name) => [name, `:::${name}, closed with :::`]),
  ].find(([name]) => name === node.name)?.[1];
  const all = [...Object.keys(inlineDirectives), ...Object.keys(blockDirectives), ...CONTAINERS];
  report(node, {
    field: fieldOf(node as ContainerDirective),
    rule: 'directive',
    message: elsewhere ? 'does not stand here' : 'is no directive',
    found: node.name,
    allowed: names.join(', '),
    tip: elsewhere
      ? `write ${elsewhere}`
      : (didYouMean(node.name, all) ??
        (node.type === 'textDirective' ? String.raw`write \: for a colon` : undefined)),
  });
  return [];
}
