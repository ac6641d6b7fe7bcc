import { askFilter } from '../views/asks/client/filter.ts';

askFilter();
