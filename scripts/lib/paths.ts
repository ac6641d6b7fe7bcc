import { resolve } from 'node:path';

/** The root of the project, whatever folder a script is started from. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** A path inside the project. */
export const inProject = (...parts: string[]): string => resolve(projectRoot, ...parts);
