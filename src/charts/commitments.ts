import type { Chart, ChartOptions } from './types.ts';
export const commitmentsChart = (_view: unknown, _options: ChartOptions): Chart => ({ title: 'stub', description: '', svg: '', table: { caption: '', head: [], rows: [] } });
