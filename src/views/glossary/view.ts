import { defineView } from '../view.ts';
import { words } from './words.ts';

export const glossaryView = defineView({
  path: 'glossary.html',
  label: 'glossary.label',
  title: 'glossary.title',
  listed: { under: 'documents', ask: 'glossary.ask' },
  words,
});
