import { defineView } from '../view.ts';
import { words } from './words.ts';

export const organisationsView = defineView({
  path: 'organisations.html',
  label: 'organisations.label',
  title: 'organisations.title',
  listed: { under: 'hong-kong', ask: 'organisations.ask' },
  words,
});
