import { defineView } from '../view.ts';
import { words } from './words.ts';

export const chartsView = defineView({
  path: 'charts.html',
  label: 'charts.label',
  title: 'charts.title',
  listed: { under: 'documents', ask: 'charts.ask' },
  words,
});
