import { agreementMessages } from './agreement.ts';
import { chartMessages } from './charts.ts';
import { dataMessages } from './data.ts';
import { pageMessages } from './pages.ts';
import { replyMessages } from './replies.ts';
import { siteMessages } from './site.ts';

/** Every message of the interface: Simplified Chinese, English, and the English singular. */
export const messages = {
  ...siteMessages,
  ...agreementMessages,
  ...replyMessages,
  ...pageMessages,
  ...chartMessages,
  ...dataMessages,
};

/** The key of a message. */
export type MessageKey = keyof typeof messages;
