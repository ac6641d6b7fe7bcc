import { defineView } from '../view.ts';
import { words } from './words.ts';

export const codebook = defineView({
  path: 'codebook.html',
  label: 'codebook.label',
  title: 'codebook.label',
  header: true,
  words,
});
