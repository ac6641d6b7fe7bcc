import type { Nodes, RootContent, Table } from 'mdast';
import type {} from './tree.ts';

/** An upright sheet takes this many columns. */
const UPRIGHT = 3;

/** Blocks that stand on sheets of one direction. */
export interface Run<Node = RootContent> {
  /** Whether its sheets are turned, for a table that needs the long side. */
  turned: boolean;
  nodes: Node[];
}

/** Whether a table needs a turned sheet: what its author says, else how many columns it has. */
export const isWide = ({ children: [head], data }: Table): boolean =>
  data?.wide ?? (head?.children.length ?? 0) > UPRIGHT;

/**
 * Where the sheets of a text turn: the one rule, for its HTML, its Word document and its height.
 * The first run is upright, as the title stands on it. A wide table turns the sheet, and the small
 * print under it stays with it; what stands at the end of a text is on the last run.
 */
export function runsOf(nodes: readonly RootContent[]): Run[] {
  const runs: Run[] = [{ turned: false, nodes: [] }];
  for (const node of nodes) {
    const last = runs.at(-1);
    const turned = holdsWide(node) || (last?.turned === true && isSmallPrint(node));
    if (last?.turned === turned) last.nodes.push(node);
    else runs.push({ turned, nodes: [node] });
  }
  return runs;
}

const holdsWide = (node: Nodes): boolean =>
  node.type === 'table' ? isWide(node) : 'children' in node && node.children.some(holdsWide);

const isSmallPrint = (node: RootContent): boolean =>
  node.type === 'paragraph' && node.data?.role !== undefined;
