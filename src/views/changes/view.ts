import { defineView } from '../view.ts';
import { words } from './words.ts';

export const changes = defineView({
  path: 'changes.html',
  label: 'changes.label',
  title: 'changes.title',
  listed: { under: 'documents', ask: 'changes.ask' },
  words,
});
