import { defineView } from '../view.ts';
import { words } from './words.ts';

export const compareView = defineView({
  path: 'compare.html',
  label: 'compare.label',
  title: 'compare.title',
  related: { with: 'differences', place: 4, label: 'compare.title' },
  header: true,
  words,
});
