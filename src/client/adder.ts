import { addButtons } from '../tray/client/adder.ts';
import { fetchScript, sayNotCome } from './later.ts';

declare global {
  interface Window {
    /** Whether this script has come: the buttons are listened to once. */
    adderHere?: true;
  }
}

if (!window.adderHere) {
  window.adderHere = true;
  addButtons();
  const tray = document.querySelector('#tray');
  if (tray) {
    fetchScript('tray', (here) => {
      if (!here) sayNotCome(tray);
    });
  }
}
