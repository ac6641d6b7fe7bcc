import { tableColumns, type Columns } from '../components/table.ts';
import type { Page } from '../routes/page.ts';
import type { ListColumn } from './measure-row.ts';

/** The columns of the list of measures. */
export function listColumns({ corpus, words }: Page): Columns<ListColumn | 'measure'> {
  const theme = corpus.codebook.lenses.find(({ main }) => main);
  return tableColumns({
    measure: words.say('deadline.measure'),
    who: words.say('measures.who'),
    commitment: words.say('measures.commitment'),
    theme: theme ? words.text(theme.label) : '',
    figures: words.say('measures.figures'),
    concreteness: words.say('measure.concreteness'),
    passage: words.say('figure.passage'),
  });
}
