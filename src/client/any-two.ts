import { anyTwoColumns } from '../comparison/client/any-two.ts';

anyTwoColumns();
