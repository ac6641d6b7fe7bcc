import { defineView } from '../view.ts';
import { words } from './words.ts';

export const flowsView = defineView({
  path: 'analysis/flows.html',
  label: 'flows.label',
  title: 'flows.title',
  listed: { under: 'hong-kong', ask: 'flows.ask' },
  related: { with: 'aims', place: 3, label: 'flows.label' },
  lens: 'flows',
  words,
});
