import { defineView } from '../view.ts';
import { words } from './words.ts';

export const gatesView = defineView({
  path: 'analysis/gates.html',
  label: 'gates.label',
  title: 'gates.title',
  listed: { under: 'between', ask: 'gates.ask' },
  related: { with: 'differences', place: 2, label: 'gates.title' },
  lens: 'gates',
  words,
});
