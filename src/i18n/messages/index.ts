import { viewWords } from '../../views/index.ts';
import { words as briefing } from '../../briefing/words.ts';
import { words as comparison } from '../../comparison/words.ts';
import { words as composed } from '../../briefing/composed/words.ts';
import { words as data } from '../../data/words.ts';
import { words as filters } from '../../filters/words.ts';
import { words as robust } from '../../robust/words.ts';
import { words as search } from '../../search/words.ts';
import { words as sheet } from '../../paper/words.ts';
import { agreementMessages } from './agreement.ts';
import { chartMessages } from './charts.ts';
import { citationMessages } from './citation.ts';
import { recordMessages } from './records.ts';
import { siteMessages } from './site.ts';

/** Every message of the interface, in each written language, with the singular where it differs. */
export const messages = {
  ...siteMessages,
  ...viewWords,
  ...agreementMessages,
  ...recordMessages,
  ...chartMessages,
  ...citationMessages,
  ...data,
  ...comparison,
  ...filters,
  ...search,
  ...briefing,
  ...composed,
  ...sheet,
  ...robust,
};
