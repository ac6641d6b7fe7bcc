import { defineView } from '../view.ts';
import { words } from './words.ts';

export const amountsView = defineView({
  path: 'analysis/amounts.html',
  label: 'amounts.label',
  title: 'amounts.title',
  listed: { under: 'between', ask: 'amounts.ask' },
  related: { with: 'aims', place: 4, label: 'amounts.related' },
  words,
});
