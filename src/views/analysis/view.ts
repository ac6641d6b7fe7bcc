import { defineView } from '../view.ts';
import { words } from './words.ts';

export const analysisView = defineView({
  path: 'analysis.html',
  label: 'analysis.label',
  title: 'analysis.title',
  header: true,
  words,
});
