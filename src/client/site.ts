import './filters.ts';
import './compare.ts';
import './cite.ts';
import './copy.ts';
import './download.ts';
