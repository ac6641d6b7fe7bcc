import { describe, expect, it } from 'vitest';
import { checkAll } from '../../src/briefing/check.ts';
import { original, written } from '../../src/languages/index.ts';
import { textOf, tiny, withFile } from '../../tests/fixtures/tiny.ts';
import { renameId } from './rename.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

const changed = (before: typeof tiny, after: typeof tiny) =>
  after.filter((file) => file.text !== textOf(before, file.path)).map(({ path }) => path);

describe('rename', () => {
  it('renames a category in its lens, in measures and codings, and keeps the rest', () => {
    const after = renameId(tiny, 'lenses/theme', 'space', 'premises');
    expect(checkAll(after).problems).toEqual([]);
    expect(changed(tiny, after)).toEqual([
      'codebook/lenses/theme.yaml',
      'measures/east-bay/campus-laboratories.yaml',
      'measures/east-bay/joint-campus.yaml',
      'measures/old-harbour/start-up-flats.yaml',
    ]);
    // Back again, everything is as it was, byte for byte.
    expect(renameId(after, 'lenses/theme', 'premises', 'space')).toEqual(tiny);
  });

  it('renames a value that another list has too, only where the list is meant', () => {
    const after = renameId(tiny, 'roles', 'planned', 'scheduled');
    expect(checkAll(after).problems).toEqual([]);
    expect(changed(tiny, after)).toEqual([
      'codebook/roles.yaml',
      'measures/east-bay/joint-campus.yaml',
      'measures/old-harbour/start-up-flats.yaml',
    ]);
    expect(textOf(after, 'measures/east-bay/joint-campus.yaml')).toContain('commitment: planned');
  });

  it('renames what stands in quotation marks, and what lists refer to', () => {
    const after = renameId(tiny, 'tools', '1-4', '1-40');
    expect(checkAll(after).problems).toEqual([]);
    expect(changed(tiny, after)).toEqual([
      'codebook/lenses/instrument.yaml',
      'codebook/tools.yaml',
      'measures/east-bay/matching-grant.yaml',
    ]);
    expect(textOf(after, 'codebook/lenses/instrument.yaml')).toContain("tool: '1-40'");
  });

  it('renames in briefings and findings, in the attribute that names it and in no other', () => {
    const front = (title: string) =>
      `---\ntitle: ${title}\norder: 1\npages: 1\nsummary: ${title}\n---\n`;
    const counts =
      ':count{theme=rules,space} :count{hong-kong=open theme=space} :share{where-theme=space}';
    let files = withFile(tiny, 'briefings/space.zh.md', `${front('空间')}\n有${counts}项。\n`);
    for (const language of written.filter((each) => each !== original)) {
      files = withFile(
        files,
        `briefings/space.${language}.md`,
        `${front('Space, space')}\nThe space: ${counts}.\n`,
      );
    }
    const finding = textOf(tiny, 'findings/grants.yaml');
    const claim = finding.replace('right: 5\n', 'right: count{theme=space}\n');
    files = withFile(files, 'findings/grants.yaml', claim);

    const after = renameId(files, 'lenses/theme', 'space', 'premises');
    expect(checkAll(after).problems).toEqual([]);
    expect(textOf(after, 'briefings/space.en.md')).toBe(
      textOf(files, 'briefings/space.en.md')
        .replaceAll('=space', '=premises')
        .replace(',space}', ',premises}'),
    );
    expect(textOf(after, 'findings/grants.yaml')).toBe(claim.replace('=space', '=premises'));
  });

  it('renames the page of a category where a question leads to it', () => {
    const path = tiny.find((file) => file.path.startsWith('questions/'))?.path ?? '';
    const text = textOf(tiny, path).replace(/page: .*/, 'page: compare/theme/space.html#x');
    const after = renameId(withFile(tiny, path, text), 'lenses/theme', 'space', 'premises');
    expect(textOf(after, path)).toContain('page: compare/theme/premises.html#x');
  });

  it('says what is wrong', () => {
    expect(() => renameId(tiny, 'themes', 'space', 'x')).toThrow('no list “themes”');
    expect(() => renameId(tiny, 'lenses/theme', 'spce', 'x')).toThrow('did you mean “space”?');
    expect(() => renameId(tiny, 'lenses/theme', 'space', 'rules')).toThrow('has “rules” already');
    const broken = withFile(tiny, 'programmes/bay-three.yaml', 'title: x');
    expect(() => renameId(broken, 'lenses/theme', 'space', 'x')).toThrow('Mend the content first');
  });
});
