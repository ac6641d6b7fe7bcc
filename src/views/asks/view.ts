import { defineView } from '../view.ts';
import { words } from './words.ts';

export const asksView = defineView({
  path: 'asks.html',
  label: 'asks.label',
  title: 'asks.title',
  listed: { under: 'documents', ask: 'asks.ask' },
  words,
});
