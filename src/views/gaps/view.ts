import { defineView } from '../view.ts';
import { words } from './words.ts';

export const gapsView = defineView({
  path: 'analysis/gaps.html',
  label: 'gaps.label',
  title: 'gaps.title',
  listed: { under: 'between', ask: 'gaps.ask' },
  related: { with: 'differences', place: 1, label: 'gaps.title' },
  words,
});
