import { words as comparison } from '../../comparison/words.ts';
import { words as search } from '../../search/words.ts';
import { agreementMessages } from './agreement.ts';
import { alignmentMessages } from './alignment.ts';
import { analysisMessages } from './analysis.ts';
import { briefingMessages } from './briefing.ts';
import { chartMessages } from './charts.ts';
import { dataMessages } from './data.ts';
import { composedMessages } from './composed.ts';
import { insightMessages } from './insight.ts';
import { networkMessages } from './network.ts';
import { pageMessages } from './pages.ts';
import { releaseMessages } from './release.ts';
import { replyMessages } from './replies.ts';
import { sheetMessages } from './sheet.ts';
import { siteMessages } from './site.ts';

/** Every message of the interface: Simplified Chinese, English, and the English singular. */
export const messages = {
  ...siteMessages,
  ...agreementMessages,
  ...analysisMessages,
  ...replyMessages,
  ...pageMessages,
  ...chartMessages,
  ...dataMessages,
  ...comparison,
  ...search,
  ...insightMessages,
  ...alignmentMessages,
  ...networkMessages,
  ...briefingMessages,
  ...composedMessages,
  ...releaseMessages,
  ...sheetMessages,
};

/** The key of a message. */
export type MessageKey = keyof typeof messages;
