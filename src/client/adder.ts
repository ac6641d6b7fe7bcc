import { addButtons } from '../tray/client/adder.ts';
import { fetchScript } from './later.ts';

declare global {
  interface Window {
    /** Whether this script has come: two quick presses ask for it twice. */
    adderHere?: true;
  }
}

if (!window.adderHere) {
  window.adderHere = true;
  addButtons();
  if (document.querySelector('#tray')) fetchScript('tray');
}
