import type { AnswerCount } from './model.ts';
import type { Corpus, Source } from '../../corpus/index.ts';
import { sample } from '../../languages/sample.ts';

const NAMES = [
  sample('东湾答复', 'East Bay reply'),
  sample('“引号”与<b>标记</b>&', 'Quotes “and” <b>markup</b> & more'),
  sample(
    '一份名称极长的文献用来检验换行和边距是否算得正确',
    'A document with an unreasonably long name that needs several lines',
  ),
];

/** Answers of invented documents for tests, each with requests of the given classes. */
export function answersFixture(
  corpus: Corpus,
  documents: readonly (readonly string[])[],
): AnswerCount[] {
  const [ask] = corpus.asks;
  const [known] = corpus.sources;
  if (!ask || !known) throw new Error('the corpus is too small for the fixture');
  return documents.map((classes, i) => {
    const source: Source = { ...known, id: `document-${i}`, short: NAMES[i % 3] ?? known.short };
    const requests = classes.map((answer, order) => ({ ...ask, source, answer, order: order + 1 }));
    return {
      source,
      whole: undefined,
      requests,
      counts: corpus.codebook.lists.answers.values.map((value) => ({
        answer: value,
        requests: requests.filter(({ answer }) => answer === value.id),
      })),
    };
  });
}
