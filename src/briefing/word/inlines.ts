import {
  ExternalHyperlink,
  InternalHyperlink,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { PhrasingContent } from 'mdast';
import type { WordOptions } from './types.ts';

/** The bookmark of a note. */
export const noteAnchor = (label: string): string => `note-${label}`;

/**
 * What stands in a line, as runs. A link to a page of the site is a link only when the site's
 * address is known: a document goes where the site does not.
 * @throws when it meets a node that a resolved briefing does not have
 */
export function runs(
  nodes: readonly PhrasingContent[],
  options: WordOptions,
  format: IRunOptions = {},
): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return [new TextRun({ ...format, text: node.value })];
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'strong':
        return runs(node.children, options, { ...format, bold: true });
      case 'emphasis':
        return runs(node.children, options, { ...format, italics: true });
      case 'footnoteReference':
        return [noteReference(node.label ?? node.identifier, format)];
      case 'link': {
        const children = runs(node.children, options, format);
        const link = options.linkTo?.(node.url);
        return link === undefined ? children : [new ExternalHyperlink({ link, children })];
      }
      default:
        throw new Error(`a briefing’s line cannot hold a “${node.type}”`);
    }
  });
}

const noteReference = (label: string, format: IRunOptions): ParagraphChild =>
  new InternalHyperlink({
    anchor: noteAnchor(label),
    children: [new TextRun({ ...format, text: `[${label}]`, superScript: true })],
  });
