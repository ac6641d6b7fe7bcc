import { searchPage } from '../finder/client/page.ts';

searchPage();
