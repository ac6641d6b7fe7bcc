import { defineView } from '../view.ts';
import { words } from './words.ts';

export const paceView = defineView({
  path: 'followup/targets.html',
  label: 'pace.label',
  title: 'pace.title',
  listed: { under: 'after', ask: 'pace.ask' },
  words,
});
