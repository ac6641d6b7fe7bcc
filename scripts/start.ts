import { existsSync } from 'node:fs';
import { hostOption, portOption, textsOption } from './lib/options.ts';
import { inProject } from './lib/paths.ts';
import { Failure, main } from './lib/program.ts';
import { startServer, type Served } from './lib/serve.ts';
import { buildSite } from './lib/site.ts';

/** How many ports beyond the wanted one are tried. */
const TRIES = 20;

await main({
  usage: 'npm start -- [--port NUMBER] [--host ADDRESS] [--texts FOLDER] [--no-build]',
  about: 'Builds the site and serves it on this machine.',
  options: {
    port: portOption,
    host: hostOption,
    texts: textsOption,
    'no-build': { type: 'boolean', about: 'serve what was built before' },
  },
  async run({ port, host, texts, 'no-build': noBuild }) {
    const wanted = portOf(port);
    if (noBuild && texts !== undefined) {
      throw new Failure(
        'Texts come into the site as it is built: leave out --no-build, or --texts.',
      );
    }
    const dist = inProject('dist');
    if (!noBuild) await buildSite({ content: inProject('content'), out: dist, texts });
    if (!existsSync(dist))
      throw new Failure('There is nothing to serve: run `npm run build` first.');
    const server = await firstFree(dist, wanted, host);
    if (server.port !== wanted) {
      console.log(`Port ${wanted} is in use by another program, so the site took ${server.port}.`);
    }
    console.log(`The site is at ${server.url} (Ctrl+C stops it).`);
  },
});

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(`The port must be a number from 1 to 65535, not “${text}”.`);
  }
  return port;
}

async function firstFree(folder: string, wanted: number, host: string): Promise<Served> {
  const last = Math.min(wanted + TRIES, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    try {
      return await startServer(folder, { port, host });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
        throw new Failure(`This machine has no address ${host}.`);
      }
      if (code === 'EACCES') throw new Failure(`Port ${port} needs rights that you do not have.`);
      if (code !== 'EADDRINUSE') throw new Failure(`The server cannot start: ${message}`);
    }
  }
  throw new Failure(`Ports ${wanted} to ${last} are all in use; choose one with --port.`);
}
