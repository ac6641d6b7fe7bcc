import { createServer, type AddressInfo } from 'node:net';
import { stripVTControlCharacters } from 'node:util';

/** A port of this machine that nothing listens at. */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        done(port);
      });
    });
  });

/**
 * Where Astro's server says that it listens, in what it has printed so far: another port than the one that it was
 * given, where something else has taken that meanwhile.
 */
export const addressPrinted = (printed: string): string | undefined =>
  /Local\s+(http\S+)/.exec(stripVTControlCharacters(printed))?.[1];
