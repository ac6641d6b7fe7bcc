import { defineView } from '../view.ts';
import { words } from './words.ts';

export const followupView = defineView({
  path: 'followup.html',
  label: 'followup.label',
  title: 'followup.title',
  listed: { under: 'after', ask: 'followup.ask' },
  words,
});
