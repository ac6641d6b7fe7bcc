import { expect, it } from 'vitest';
import { edit, tiny, withFile } from '../../tests/fixtures/tiny.ts';
import { checkContent } from './check.ts';
import { isDraft } from './draft.ts';
import { namingDrafts } from './named-drafts.ts';

const institute = 'organisations/east-bay-institute.yaml';
const naming = (home: string) => {
  const kind = /^kind: .+$/m.exec(tiny.find(({ path }) => path === institute)?.text ?? '')?.[0];
  const text = `draft: true\nname: {zh: 远港}\n`;
  const files = withFile(tiny, 'jurisdictions/far-port.yaml', text);
  const named = edit(
    files.map((file) =>
      file.path === institute ? { ...file, text: file.text.replace(/^home: .+\n/m, '') } : file,
    ),
    institute,
    kind ?? '',
    `${kind ?? ''}\nhome: ${home}`,
  );
  const { problems } = checkContent(named.filter((file) => !isDraft(file)));
  return namingDrafts(problems, named).filter(({ field }) => field === 'home');
};

it('says of a record that names a draft that it is one, and what to do', () => {
  const [problem, ...more] = naming('far-port');
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    file: `content/${institute}`,
    message: 'names a draft of the kind jurisdiction',
    found: 'far-port',
  });
  expect(problem?.allowed).toBeUndefined();
  expect(problem?.tip).toContain('“draft: true” of content/jurisdictions/far-port.yaml');
});

it('leaves what is not there at all as it is', () => {
  const [problem] = naming('nowhere');
  expect(problem?.message).toBe('names no jurisdiction that exists');
  expect(problem?.allowed).toContain('east-bay');
});
