import { comparisonControls } from '../comparison/client/compare.ts';

comparisonControls();
