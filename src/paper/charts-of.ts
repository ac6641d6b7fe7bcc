import { visit } from 'unist-util-visit';
import type { ChartNode, PaperText } from './tree.ts';

/** The charts of a briefing, in their order, to be made into pictures. */
export function chartsOf({ tree }: Pick<PaperText, 'tree'>): ChartNode[] {
  const charts: ChartNode[] = [];
  visit(tree, 'chart', (node: ChartNode) => {
    charts.push(node);
  });
  return charts;
}
