import { defineView } from '../view.ts';
import { words } from './words.ts';

export const partnershipsView = defineView({
  path: 'partnerships.html',
  label: 'partnerships.label',
  title: 'partnerships.title',
  listed: { under: 'hong-kong', ask: 'partnerships.ask' },
  words,
});
