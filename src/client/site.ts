import './filters.ts';
import './compare.ts';
import './copy.ts';
import './download.ts';
