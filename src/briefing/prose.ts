import { SKIP, visit } from 'unist-util-visit';
import { parseMarkdown } from './parse.ts';

/** The stretches of prose in Markdown, front matter included: what is converted for Hong Kong. */
export function proseOf(text: string): string[] {
  const found: string[] = [];
  visit(parseMarkdown('', text).tree, (node) => {
    if (node.type === 'textDirective' || node.type === 'leafDirective') return SKIP;
    if (node.type === 'text' || node.type === 'yaml') found.push(node.value);
    return undefined;
  });
  return found;
}
