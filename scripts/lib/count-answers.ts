import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a server is answering, and of which content the pages are that it has answered with. */
export interface Answers {
  /** Counts a request, and hands it on. */
  count(request: Pick<IncomingMessage, 'headers'>, response: Closing, next: () => void): void;
  /** How many requests have no answer yet. */
  open(): number;
  /** How many pages have been answered so far. */
  pages(): number;
  /** Says that pages asked for from now on are made of other content. */
  change(): void;
  /**
   * Takes note of a page that connects, to be told of changes from now on.
   * @returns whether it may have been made of content that has changed since: nobody has told it so
   */
  isLate(): boolean;
}

type Closing = Pick<ServerResponse, 'once'>;

/** Counts what a server answers, so that work which would hold it up can wait. */
export function countAnswers(): Answers {
  let [open, pages, content] = [0, 0, 0];
  /** Of which content the pages are that have not connected yet. */
  const away: number[] = [];
  return {
    count({ headers }, response, next) {
      open += 1;
      const of = content;
      response.once('close', () => {
        open -= 1;
        if (headers.accept?.includes('text/html') !== true) return;
        pages += 1;
        away.push(of);
      });
      next();
    },
    open: () => open,
    pages: () => pages,
    change() {
      content += 1;
    },
    isLate() {
      const old = away.findIndex((of) => of < content);
      away.splice(Math.max(old, 0), 1);
      return old >= 0;
    },
  };
}
