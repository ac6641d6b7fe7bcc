import { pairFolds } from '../comparison/client/pair-folds.ts';

pairFolds();
