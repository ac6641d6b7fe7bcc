import { trayPage } from '../tray/client/page.ts';

trayPage();
