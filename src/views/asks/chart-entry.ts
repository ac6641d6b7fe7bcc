import { paths } from '../../routes/paths.ts';
import {
  at,
  inParts,
  sharesOf,
  whole,
  type ChartEntry,
  type Drawing,
  type From,
} from '../chart-entry.ts';
import { answersFixture } from './chart-examples.ts';
import { answersChart } from './chart.ts';
import { answers } from './model.ts';

/** So many replies are as high as a sheet. */
const MOST_ON_SHEET = 6;

/** How each reply answered the requests of its proposal. */
export const answersEntry: ChartEntry = {
  name: 'answers',
  site: (corpus) =>
    answers(corpus).length === 0
      ? []
      : [
          {
            name: 'answers',
            ...at(paths.asks, 'asks.title'),
            sources: answers(corpus).map(({ source }) => source),
            prepare: draw,
          },
        ],
  sheet: {
    ...whole(draw),
    parts: (_read, from) =>
      inParts(
        draw(from),
        sharesOf(answers(from.corpus), MOST_ON_SHEET).map((own) => drawCounts(own)),
        from,
      ),
  },
  examples: ({ corpus }) => {
    const classes = corpus.codebook.lists.answers.values.map(({ id }) => id);
    const [first = '', second = '', third = '', fourth = ''] = classes;
    const many = Array.from({ length: 20 }, (_, i) => (i % 2 ? second : fourth));
    const golden = answersFixture(corpus, [classes, [first, first, second], []]);
    const crowded = answersFixture(corpus, [classes, many, [third], []]);
    return {
      golden: (options) => answersChart(golden, options),
      crowded: (options) => answersChart(crowded, options),
      corpus: (options) => answersChart(answers(corpus), options),
      empty: (options) => answersChart([], options),
    };
  },
};

function draw({ corpus }: From): Drawing {
  return drawCounts(answers(corpus));
}

function drawCounts(counts: ReturnType<typeof answers>): Drawing {
  return (options) => answersChart(counts, options);
}
