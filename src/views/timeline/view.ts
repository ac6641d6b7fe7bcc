import { defineView } from '../view.ts';
import { words } from './words.ts';

export const timelineView = defineView({
  path: 'timeline.html',
  label: 'timeline.label',
  title: 'timeline.title',
  listed: { under: 'between', ask: 'timeline.ask' },
  words,
});
