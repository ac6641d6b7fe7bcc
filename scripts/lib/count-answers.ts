import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a server is answering, and of which content the pages are that it has answered with. */
export interface Answers {
  /** Counts a request, says with the answer of which content it is, and hands it on. */
  count(request: Pick<IncomingMessage, 'headers'>, response: Answer, next: () => void): void;
  /** How many requests have no answer yet. */
  open(): number;
  /** How many pages have been answered so far. */
  pages(): number;
  /** Says that pages asked for from now on are made of other content. */
  change(): void;
  /**
   * Whether a page that connects, to be told of changes from now on, may have been made of content that has
   * changed since: nobody has told it so.
   * @param of what it says under {@link MADE_OF}
   */
  isLate(of: unknown): boolean;
}

type Answer = Pick<ServerResponse, 'once' | 'setHeader'>;

/** Under what a page says, as it connects, of which content it was made. */
export const MADE_OF = 'content:made-of';

/** The script by which a page does so: nothing but this header of its own answer can be read by a script. */
export const sayMadeOf = `
const [answer] = performance.getEntriesByType('navigation');
const content = answer?.serverTiming?.find(({ name }) => name === 'content');
if (content) import.meta.hot?.send('${MADE_OF}', content.duration);
`;

/** Counts what a server answers, so that work which would hold it up can wait. */
export function countAnswers(): Answers {
  let [open, pages, content] = [0, 0, 0];
  return {
    count({ headers }, response, next) {
      open += 1;
      response.setHeader('server-timing', `content;dur=${content}`);
      response.once('close', () => {
        open -= 1;
        if (headers.accept?.includes('text/html') === true) pages += 1;
      });
      next();
    },
    open: () => open,
    pages: () => pages,
    change() {
      content += 1;
    },
    // Another number than ours may also be that of a server before this one.
    isLate: (of) => typeof of === 'number' && of !== content,
  };
}
