import { chartMessages } from './charts.ts';
import { pageMessages } from './pages.ts';
import { replyMessages } from './replies.ts';
import { siteMessages } from './site.ts';

/** Every message of the interface: Simplified Chinese, English, and the English singular. */
export const messages = { ...siteMessages, ...replyMessages, ...pageMessages, ...chartMessages };

/** The key of a message. */
export type MessageKey = keyof typeof messages;
