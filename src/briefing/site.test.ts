import { describe, expect, it } from 'vitest';
import { addLens } from '../../scripts/migrations/add-lens.ts';
import { textOf, tiny, withFile } from '../../tests/fixtures/tiny.ts';
import type { ContentFile } from '../lint/types.ts';
import { checkSite } from './site.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

const direction = 'codebook/lenses/direction.yaml';

/** The tiny content with a further lens under a name, for the views that have none. */
function withLens(name: string, view: string, files: readonly ContentFile[] = tiny) {
  const order = files.filter(({ path }) => path.includes('/lenses/')).length + 10;
  const text = textOf(files, direction)
    .replace('view: alignment', `view: ${view}`)
    .replace(/^order: .*$/m, `order: ${order}`);
  return addLens(withFile(files, `codebook/lenses/${name}.yaml`, text), name);
}

const brief = (files: readonly ContentFile[]): string[] =>
  checkSite(files).problems.map(({ file, found, tip }) => `${file}: ${found}; ${tip}`);

describe('the check of content that a site is built of', () => {
  it('accepts content with a lens for each analysis, and for none', () => {
    expect(brief(tiny)).toEqual([]);
    expect(brief(withLens('gate', 'gates', withLens('flow', 'flows')))).toEqual([]);
  });

  it('finds braces that the sentence of a page does not fill', () => {
    const own = (lede: string) =>
      withFile(tiny, 'codebook/pages.yaml', `flows:\n  lede: {zh: '${lede}', en: Flows}\n`);
    expect(brief(own('共{total}项'))).toEqual([]);
    expect(checkSite(own('共{totl}项')).problems).toMatchObject([
      {
        file: 'content/codebook/pages.yaml',
        field: 'flows.lede.zh',
        found: '{totl}',
        allowed: '{total}',
      },
    ]);
  });

  it('finds a lens whose name means something else', () => {
    expect(brief(withLens('sort', 'gates', withLens('flow', 'flows')))[0]).toBe(
      'content/codebook/lenses/sort.yaml: sort, which is the order of a list; give its file another name, and the field in every coding',
    );
    expect(brief(withLens('gate', 'gates', withLens('tier', 'flows'))).join()).toContain(
      'tier, which is the filter “First- or second-hand”',
    );
  });
});
