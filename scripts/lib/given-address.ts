import { siteAddress } from '../../src/paper/sheet/reach.ts';
import { Failure } from './program.ts';

/**
 * The site's address as it is given at the terminal, with a slash at its end.
 * @throws Failure when it is no address of the web
 */
export function givenAddress(text: string | undefined): string | undefined {
  try {
    return siteAddress(text);
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}
