import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The documents that `npm run print` has put into a built site, by their names; a build makes none.
 * @param folder the site, which need not be there
 */
export function printedFiles(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'briefings')).filter((name) => /\.(?:pdf|docx)$/.test(name));
  } catch {
    return [];
  }
}
