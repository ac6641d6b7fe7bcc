import type { Chart, ChartOptions } from './types.ts';
export const figuresChart = (_view: unknown, _options: ChartOptions): Chart => ({ title: 'stub', description: '', svg: '', table: { caption: '', head: [], rows: [] } });
