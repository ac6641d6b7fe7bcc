import { defineView } from '../view.ts';
import { words } from './words.ts';

export const concretenessView = defineView({
  path: 'analysis/concreteness.html',
  label: 'concreteness.label',
  title: 'concreteness.title',
  listed: { under: 'between', ask: 'concreteness.ask' },
  related: { with: 'differences', place: 3, label: 'concreteness.title' },
  words,
});
