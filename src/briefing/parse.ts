import type { Written } from '../languages/index.ts';
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { parseYaml } from '../corpus/document.ts';
import { problemsOf, syntaxProblems } from '../corpus/problems.ts';
import type { Position, Problem } from '../lint/types.ts';
import { frontMatter } from './front-matter.ts';
import { checkHeadings } from './headings.ts';
import { problemAt, markdownOf } from './report.ts';
import type { Fault, Markdown, ParsedBriefing, ParsedMarkdown } from './types.ts';

const parser = remark().use(remarkFrontmatter).use(remarkGfm).use(remarkDirective);

/**
 * Parses a stretch of Markdown and refuses what prose drawn from the corpus may not hold: raw
 * HTML, pictures, code, footnotes typed by hand, links that leave the site.
 * @param locate where in its file a place of the text stands, when the text is not the whole file
 */
export function parseMarkdown(
  file: string,
  text: string,
  locate: Markdown['locate'] = (position: Position) => position,
): ParsedMarkdown {
  const markdown = { file, text, locate };
  const tree = parser.parse(text);
  const problems: Problem[] = [];
  visit(tree, (node, index = 0, parent) => {
    const before = parent?.children[index - 1];
    const fault = refusal(node, markdown) ?? leftOpen(node, before);
    if (fault) problems.push(problemAt(markdown, node, fault, fault.found));
  });
  restoreColons(tree, markdown);
  return { markdown, tree, problems };
}

/** Parses a file of a briefing: its front matter, its Markdown, the order of its headings. */
export function parseBriefing(
  file: string,
  text: string,
  { slug, language }: { slug: string; language: Written },
): ParsedBriefing {
  const parsed = parseMarkdown(file, text);
  const { problems, ...front } = frontMatterOf(file, parsed.tree);
  return {
    ...parsed,
    ...front,
    slug,
    language,
    problems: [...problems, ...parsed.problems, ...checkHeadings(parsed.tree, parsed.markdown)],
  };
}

function frontMatterOf(
  file: string,
  tree: Root,
): Pick<ParsedBriefing, 'front' | 'locateFront' | 'problems'> {
  const [head] = tree.children;
  if (head?.type !== 'yaml') {
    const message = 'has no front matter';
    const allowed = Object.keys(frontMatter.shape).join(', ');
    const tip = 'open the file with --- and close the front matter with ---';
    const start = { line: 1, column: 1 };
    const problem = { file, ...start, field: '', rule: 'schema', message, allowed, tip };
    return { front: undefined, locateFront: () => start, problems: [problem] };
  }
  // One line break stands for the opening ---, so that lines count from the file's first.
  const parsed = parseYaml(`\n${head.value}\n`);
  const locateFront: ParsedBriefing['locateFront'] = (path, atKey) => parsed.locate(path, atKey);
  const syntax = syntaxProblems(file, parsed);
  if (syntax.length > 0) return { front: undefined, locateFront, problems: syntax };
  const result = frontMatter.safeParse(parsed.data);
  const problems = problemsOf(file, parsed, result, frontMatter);
  return { front: result.data, locateFront, problems };
}

const REFUSED: Partial<Record<Nodes['type'], [rule: string, message: string, tip?: string]>> = {
  html: ['raw-html', 'is raw HTML, which a briefing may not hold', 'write Markdown'],
  image: ['markdown', 'is a picture', 'draw a chart from the corpus with ::chart{name=…}'],
  imageReference: ['markdown', 'is a picture', 'draw a chart with ::chart{name=…}'],
  code: ['markdown', 'is a block of code', 'take the indent away'],
  inlineCode: ['markdown', 'is code', 'take the backticks away'],
  footnoteReference: ['markdown', 'is a note typed by hand', 'cite with :cite[source#paragraph]'],
  footnoteDefinition: ['markdown', 'is a note typed by hand', 'cite with :cite[source#paragraph]'],
  definition: ['markdown', 'is a link defined elsewhere', 'write [text](page.html)'],
  linkReference: ['markdown', 'is a link defined elsewhere', 'write [text](page.html)'],
};

function refusal(node: Nodes, markdown: Markdown): Fault | undefined {
  const refused = REFUSED[node.type];
  if (refused) {
    const [rule, message, tip] = refused;
    const found = markdownOf(markdown, node).split('\n')[0] ?? '';
    return { field: 'prose', rule, message, found, ...(tip ? { tip } : {}) };
  }
  if (
    node.type === 'link' &&
    !/^(?:[a-z0-9-]+\/)*[A-Za-z0-9-]+\.html(?:#[\w-]+)?$/.test(node.url)
  ) {
    return {
      field: 'prose',
      rule: 'link',
      message: 'is not a page of this site',
      found: node.url,
      allowed: 'a path from the root of a language, such as compare/theme.html#talent',
    };
  }
  if (node.type === 'containerDirective' && !/\n\s*:{3,}\s*$/.test(markdownOf(markdown, node))) {
    const tip = 'close it with a line of :::';
    return { field: `:::${node.name}`, rule: 'directive', message: 'is not closed', tip };
  }
  return undefined;
}

/** A directive that the parser cuts off, or does not see, because it does not close. */
function leftOpen(node: Nodes, before: Nodes | undefined): Fault | undefined {
  if (node.type !== 'text') return undefined;
  const pattern = before?.type === 'textDirective' ? /^[[{]\S*/ : /:{1,3}[a-z][a-z-]*[[{]\S*/;
  const open = pattern.exec(node.value)?.[0];
  if (open === undefined) return undefined;
  const message = 'is not read as a directive: a bracket, a brace or a quote does not close';
  return { field: 'prose', rule: 'directive', message, found: open };
}

/** A colon before a digit (10:30) is read as a directive, and is none. */
function restoreColons(tree: Root, markdown: Markdown): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    if (parent && index !== undefined && /^\d/.test(node.name)) {
      const value = markdownOf(markdown, node);
      parent.children[index] = { type: 'text', value, position: node.position };
    }
  });
}
