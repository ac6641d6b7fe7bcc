import { defineView } from '../view.ts';
import { words } from './words.ts';

export const changesView = defineView({
  path: 'changes.html',
  label: 'changes.label',
  title: 'changes.title',
  listed: { under: 'documents', ask: 'changes.ask' },
  words,
});
