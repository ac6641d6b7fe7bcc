import type { Path } from './types.ts';

/**
 * A field's path as an editor would write it.
 * @example formatPath(['figures', 0, 'unit']) // 'figures[0].unit'
 */
export const formatPath = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`,
    '',
  );
