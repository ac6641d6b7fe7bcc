import { defineView } from '../view.ts';
import { words } from './words.ts';

export const measuresView = defineView({
  path: 'measures.html',
  label: 'measures.label',
  title: 'measures.title',
  header: true,
  words,
});
