import type { ContentFile, Entry } from '../../src/lint/types.ts';
import { wordingsOf } from '../../src/lint/wordings.ts';
import { fileOf, type Copies } from './copy.ts';
import { copyName } from './names.ts';

/** The translations of copied documents: of what the records quote that are copied with them. */
export function* translationsOf(
  copies: Copies,
  cited: readonly (readonly Entry[])[],
): Generator<ContentFile> {
  const quoted = new Set(
    cited
      .flat()
      .flatMap(wordingsOf)
      .flatMap(({ text, sources }) => sources.map((source) => `${source} ${text}`)),
  );
  for (const { kind, id, data } of copies.template.translations) {
    const said = Object.entries(data).map(([language, texts]) => [
      language,
      Object.fromEntries(
        Object.entries(texts).filter(([wording]) => quoted.has(`${id} ${wording}`)),
      ),
    ]);
    yield fileOf({
      kind,
      id: copyName('source', id, true, copies) ?? id,
      data: Object.fromEntries(said) as Record<string, unknown>,
    });
  }
}
