import { defineView } from '../view.ts';
import { words } from './words.ts';

export const alignmentView = defineView({
  path: 'analysis/alignment.html',
  label: 'alignment.label',
  title: 'alignment.title',
  listed: { under: 'hong-kong', ask: 'alignment.ask' },
  related: { with: 'aims', place: 1, label: 'alignment.title' },
  lens: 'alignment',
  words,
});
