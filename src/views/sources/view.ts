import { defineView } from '../view.ts';
import { words } from './words.ts';

export const sourcesView = defineView({
  path: 'sources.html',
  label: 'sources.label',
  title: 'sources.title',
  header: true,
  words,
});
