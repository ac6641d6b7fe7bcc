import { original, written } from '../languages/index.ts';
import { termCheck } from '../lint/terms.ts';
import type { ContentFile, Entries, Problem } from '../lint/types.ts';
import type { Codebook } from '../schema/index.ts';

/** A stretch of a file between blank lines. */
interface Block {
  text: string;
  /** Its first line, from 1. */
  line: number;
}

/**
 * Where a briefing does not say a term of its original by what stands for it. It is held against the
 * original block by block, or as a whole where the two have not as many blocks.
 */
export function checkTerms(
  briefings: readonly ContentFile[],
  entries: Entries,
  codebook: Codebook,
): Problem[] {
  const check = termCheck(entries, codebook);
  const found = briefings
    .filter(({ path }) => path.endsWith(`.${original}.md`))
    .flatMap((file): Problem[] => {
      const at = file.path.slice(0, -`.${original}.md`.length);
      return written
        .filter((language) => language !== original)
        .flatMap((language) => {
          const path = `${at}.${language}.md`;
          const other = briefings.find((each) => each.path === path);
          return pairs(file.text, other?.text).flatMap(([one, two]) =>
            check
              .findings(one.text, { [language]: two.text }, { at })
              .map(({ form: _, language: __, ...finding }) => ({
                ...finding,
                file: `content/${path}`,
                line: two.line,
                column: 1,
                field: '',
                rule: 'terms',
              })),
          );
        });
    });
  const unneeded = check.unneeded().filter(({ at }) => at.startsWith('briefings/'));
  return [
    ...found,
    ...unneeded.map(({ at, term, except }) => ({
      file: 'content/codebook/terms.yaml',
      line: 1,
      column: 1,
      field: `terms[${term}].except[${except}].at`,
      rule: 'terms',
      message: 'excepts a briefing that needs no exception',
      found: at,
      tip: 'delete the exception, or correct the name of the file',
    })),
  ];
}

/** The blocks of a text beside those of another. */
function pairs(text: string, other: string | undefined): [Block, Block][] {
  if (other === undefined) return [];
  const [own, others] = [blocksOf(text), blocksOf(other)];
  if (own.length !== others.length)
    return [
      [
        { text, line: 1 },
        { text: other, line: 1 },
      ],
    ];
  return own.flatMap((block, i): [Block, Block][] => {
    const beside = others[i];
    return beside ? [[block, beside]] : [];
  });
}

function blocksOf(text: string): Block[] {
  let line = 1;
  return text.split(/\n{2,}/).map((block) => {
    const first = line;
    // The blank line between two blocks counts too.
    line += block.split('\n').length + 1;
    return { text: block, line: first };
  });
}
