import { defineView } from '../view.ts';
import { words } from './words.ts';

export const briefingsView = defineView({
  path: 'briefings.html',
  label: 'briefings.label',
  title: 'briefings.title',
  header: true,
  words,
});
