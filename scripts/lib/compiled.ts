import { enableCompileCache } from 'node:module';
import { inProject } from './paths.ts';

/**
 * Lets this program, its threads and the programs that it starts keep what Node made of the code that
 * they import from here on, by its content: a program that starts a second time starts in half the
 * time. It changes nothing that they do.
 */
export function keepCompiled(): void {
  process.env['NODE_COMPILE_CACHE'] ??= inProject('.build', 'kept', 'compiled');
  enableCompileCache(process.env['NODE_COMPILE_CACHE']);
}
