import { translationOf } from '../../analysis/beside.ts';
import type { Corpus } from '../../corpus/index.ts';
import { translated } from '../../kinds/index.ts';
import { inEach, languages } from '../../languages/index.ts';
import type { DrawnColumn } from '../columns.ts';
import { words as dataWords } from '../words.ts';

/**
 * A column of what a document says, and after it what that means, a column a language into which
 * the site translates it.
 * @param passages where the wording of a row may stand
 */
export const withTranslation = <Row>(
  corpus: Corpus,
  column: DrawnColumn<Row>,
  passages: (row: Row) => readonly { source: string }[],
): DrawnColumn<Row>[] => [
  column,
  ...translated.map((code) => ({
    ...column,
    name: `${column.name}_${code}`,
    label: inEach((language) =>
      dataWords[`data.in.${code}`][language].replace('{label}', column.label[language]),
    ),
    description: `${column.description} This site’s translation into ${languages[code].english}.`,
    cell: (row: Row) => {
      const wording = column.cell(row);
      return typeof wording === 'string'
        ? translationOf(corpus, code, wording, passages(row))
        : undefined;
    },
  })),
];
