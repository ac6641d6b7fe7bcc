import './filters.ts';
