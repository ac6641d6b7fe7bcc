import { defineView } from '../view.ts';
import { words } from './words.ts';

export const targetsView = defineView({
  path: 'targets.html',
  label: 'targets.label',
  title: 'targets.title',
  listed: { under: 'hong-kong', ask: 'targets.ask' },
  related: { with: 'aims', place: 2, label: 'targets.title' },
  words,
});
