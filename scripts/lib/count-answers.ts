import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a server is answering. */
export interface Answers {
  /** Counts a request, and hands it on. */
  count(request: IncomingMessage, response: ServerResponse, next: () => void): void;
  /** How many requests have no answer yet. */
  open(): number;
  /** How many pages have been answered so far. */
  pages(): number;
}

/** Counts what a server answers, so that work which would hold it up can wait. */
export function countAnswers(): Answers {
  let open = 0;
  let pages = 0;
  return {
    count({ headers }, response, next) {
      open += 1;
      response.once('close', () => {
        open -= 1;
        if (headers.accept?.includes('text/html') === true) pages += 1;
      });
      next();
    },
    open: () => open,
    pages: () => pages,
  };
}
