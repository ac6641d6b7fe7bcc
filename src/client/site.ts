import './filters.ts';
import './copy.ts';
