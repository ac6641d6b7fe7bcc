import { placesAround } from './homes.ts';
import type { Entries } from './types.ts';

/** How words go on that only begin as a place does: 市场, 区域, 市政工程, 州立, 区块链. */
const OTHER_WORDS = '场|域|政工|立|块链';

/** How a name begins that means another body in another city: 市科委, 团市委, 区投促办, 我省…. */
const LOCAL = new RegExp(
  `^(?:[市区省县州](?!${OTHER_WORDS})|团[市区省县]委|[我本][市区省县])`,
  'u',
);

/** Whether a name is one that bodies of many places have, each at home. */
export const isLocalName = (name: string): boolean => LOCAL.test(name);

/**
 * Where texts of the content are at home: the jurisdiction that a file belongs to and those that it
 * lies in; undefined of a file that belongs to none, as a briefing does.
 */
export function homesOfFiles(entries: Entries): (file: string) => readonly string[] | undefined {
  const around = placesAround(entries);
  const sources = new Map(entries.source.map(({ id, data }) => [id, data.jurisdiction]));
  const bodies = new Map(entries.organisation.map(({ id, data }) => [id, data.home]));
  return (file) => {
    const [folder = '', name = ''] = file.split('/');
    const home =
      {
        measures: name,
        jurisdictions: name,
        sources: sources.get(name),
        asks: sources.get(name),
        translations: sources.get(name),
        organisations: bodies.get(name),
      }[folder] ?? undefined;
    return home === undefined ? undefined : around(home);
  };
}
