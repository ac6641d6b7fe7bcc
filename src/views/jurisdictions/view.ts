import { defineView } from '../view.ts';
import { words } from './words.ts';

export const jurisdictionsView = defineView({
  path: 'jurisdictions.html',
  label: 'jurisdictions.label',
  title: 'jurisdictions.title',
  header: true,
  words,
});
