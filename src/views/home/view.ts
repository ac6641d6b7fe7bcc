import { defineView } from '../view.ts';
import { words } from './words.ts';

export const homeView = defineView({
  path: 'index.html',
  label: 'home.label',
  title: 'home.title',
  words,
});
