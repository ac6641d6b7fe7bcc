import { defineView } from '../view.ts';
import { words } from './words.ts';

export const briefings = defineView({
  path: 'briefings.html',
  label: 'briefings.label',
  title: 'briefings.title',
  header: true,
  words,
});
