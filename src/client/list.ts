import { searchableList } from '../search/client/list.ts';

searchableList();
