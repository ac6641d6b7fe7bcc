import type { Chart, ChartOptions } from './types.ts';
export const targetsChart = (_view: unknown, _options: ChartOptions): Chart => ({ title: 'stub', description: '', svg: '', table: { caption: '', head: [], rows: [] } });
