import { defineView } from '../view.ts';
import { words } from './words.ts';

export const asks = defineView({
  path: 'asks.html',
  label: 'asks.label',
  title: 'asks.title',
  listed: { under: 'documents', ask: 'asks.ask' },
  words,
});
