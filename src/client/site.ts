import './filters.ts';
import './search-box.ts';
import './asks.ts';
import './compare.ts';
import './copy.ts';
import './download.ts';
