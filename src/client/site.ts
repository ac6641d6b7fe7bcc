import '../search/client/list.ts';
import '../search/client/search-box.ts';
import '../views/asks/client/filter.ts';
import '../comparison/client/compare.ts';
import './cite.ts';
import './copy.ts';
import './download.ts';
