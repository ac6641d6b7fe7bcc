import { defineView } from '../view.ts';
import { words } from './words.ts';

export const codebookView = defineView({
  path: 'codebook.html',
  label: 'codebook.label',
  title: 'codebook.label',
  header: true,
  words,
});
