import { defineView } from '../view.ts';
import { words } from './words.ts';

export const observationsView = defineView({
  path: 'followup/observations.html',
  label: 'observations.label',
  title: 'observations.title',
  listed: { under: 'after', ask: 'observations.ask' },
  words,
});
