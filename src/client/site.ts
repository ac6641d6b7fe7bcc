import './filters.ts';
import './search-box.ts';
import './asks.ts';
import './compare.ts';
import './cite.ts';
import './copy.ts';
import './download.ts';
