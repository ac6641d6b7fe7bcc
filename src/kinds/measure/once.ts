import type { Stated } from '../linked.ts';
import type { Once } from '../once.ts';
import type { schema } from './schema.ts';

/** What a measure takes for itself: its item of a programme, each role of a body, each comparison. */
export const once = (data: Stated<typeof schema>, id: string): Once[] => {
  const { programme, actors = [], comparable = [] } = data;
  return [
    ...(programme
      ? [
          {
            path: ['programme', 'item'],
            key: String(programme.item),
            message: `is the item of another measure in the programme ${programme.id}`,
            among: `items of ${programme.id}`,
          },
        ]
      : []),
    ...actors.map(({ organisation, role }, i) => ({
      path: ['actors', i],
      key: `${organisation} as ${role}`,
      message: 'is a body with the same role twice',
    })),
    // One side states it and both show it: stated on both sides it would be shown twice.
    ...comparable.map(({ measure }, i) => ({
      path: ['comparable', i, 'measure'],
      key: [id, measure].sort().join(' and '),
      message: 'is a comparison that is stated already',
      among: 'comparable',
    })),
  ];
};
