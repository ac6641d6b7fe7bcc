import { defineView } from '../views/view.ts';
import { words } from './words.ts';

/** The search over the whole site: the field in the head of every page leads there. */
export const finderView = defineView({
  path: 'search.html',
  label: 'find.label',
  title: 'find.title',
  words,
});
