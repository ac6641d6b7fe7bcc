import { defineView } from '../view.ts';
import { words } from './words.ts';

export const programmesView = defineView({
  path: 'programmes.html',
  label: 'programmes.label',
  title: 'programmes.title',
  listed: { under: 'documents', ask: 'programmes.ask' },
  words,
});
