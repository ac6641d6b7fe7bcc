import type { DataTable } from './table.ts';

/** The steps of a goal in one cell, such as `2025 = 18`; with a colon it would be a time of day. */
const stepsOf = ({ steps = [] }: { steps?: { as_of: string; value: number }[] | undefined }) =>
  steps.map(({ as_of, value }) => `${as_of} = ${value}`);

/** The table of the observations. */
export const observationTable = {
  columns: [
    'title',
    'summary',
    'kind',
    'targets',
    'measures',
    'figure',
    'partnerships',
    'events',
    'value',
    'unit',
    'qualifier',
    'as_of',
    'as_said',
    {
      own: 'steps',
      description: 'Of a goal, the steps on the way, each as date, equals sign and number.',
      of: stepsOf,
      several: true,
    },
    'publisher',
    'page.title',
    'page.date',
    'page.note',
    'link',
    'unlinked',
    'phrase',
    'language',
    'official',
    'comparable',
    'incomparable',
    { field: 'series', as: 'in_series' },
    'confidence',
    'looked_for',
    'note',
  ],
} as const satisfies DataTable<{ steps?: { as_of: string; value: number }[] | undefined }>;
