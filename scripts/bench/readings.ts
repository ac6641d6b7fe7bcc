import type { ContentFile, Entry } from '../../src/lint/types.ts';
import { fileOf, type Copies, type Copy } from './copy.ts';
import { copyName } from './names.ts';
import type { Template } from './template.ts';

/** The codings and resolutions of copied jurisdictions, with the readings of all their measures. */
export function* mergedReadings(
  { codings, resolutions, columns }: Template,
  measures: readonly (readonly [Entry<'measure'>, Copies])[],
  generation: number,
): Generator<ContentFile> {
  const copies = measures.map(([{ id }, copy]) => [id, copyName('measure', id, true, copy) ?? id]);
  for (const { id, data } of codings) {
    const [coder = '', home = ''] = id.split('/');
    if (!columns.includes(home)) continue;
    const readings = copies.flatMap(([from = '', to = '']) => {
      const reading = data.measures[from];
      return reading === undefined ? [] : [[to, reading] as const];
    });
    const fields = { ...data, measures: Object.fromEntries(readings) };
    yield fileOf(copy('coding', `${coder}/${home}-${generation}`, fields));
  }
  for (const { id, data } of resolutions) {
    if (!columns.includes(id)) continue;
    const settled = copies.flatMap(([from = '', to = '']) =>
      data.resolutions
        .filter(({ measure }) => measure === from)
        .map((resolution) => ({ ...resolution, measure: to })),
    );
    yield fileOf(copy('resolution', `${id}-${generation}`, { resolutions: settled }));
  }
}

const copy = (kind: Copy['kind'], id: string, data: Copy['data']): Copy => ({ kind, id, data });
