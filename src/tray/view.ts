import { defineView } from '../views/view.ts';
import { words } from './words.ts';

export const trayView = defineView({
  path: 'tray.html',
  label: 'tray.label',
  title: 'tray.title',
  words,
});
