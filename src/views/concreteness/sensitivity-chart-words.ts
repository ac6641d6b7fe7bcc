import type { Change, Variant, VariantId } from './sensitivity.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { ChartTable } from '../../charts/types.ts';
import { inSentence } from '../../i18n/sentence.ts';

/** What stands beside a row of the chart. */
export interface Said {
  label: string;
  /** What becomes of the order. */
  change: string;
  /** Who has nothing to be scored. */
  missing: string | undefined;
}

/** What a variant computes, in a few words. */
const variantLabel = (id: VariantId, words: Localizer): string =>
  words.say(`chart.sensitivity.${id}`);

/** What becomes of the order under a variant. */
function changeText({ id: variant, changes }: Variant, words: Localizer): string {
  if (variant === 'full') return words.say('chart.sensitivity.base');
  if (changes.length === 0) return words.say('chart.sensitivity.same');
  return words.say('chart.sensitivity.changed', { changes: changesText(changes, words) });
}

/** So many changes a row names; of more it says the first few, and how many there are. */
const MOST = 6;
const SAID = 3;

function changesText(changes: readonly Change[], words: Localizer): string {
  const said = changes.slice(0, changes.length > MOST ? SAID : MOST);
  const more = changes.length - said.length;
  return [
    ...said.map(({ kind, ahead, behind }) =>
      words.say(`chart.sensitivity.${kind}`, {
        ahead: words.text(ahead.short),
        behind: words.text(behind.short),
      }),
    ),
    ...(more > 0 ? [words.say('chart.sensitivity.more', { n: more })] : []),
  ].join(words.say('chart.clause'));
}

/** The texts of a sensitivity chart. @param isPart whether there are jurisdictions that it does not show */
export function sensitivityWords(variants: readonly Variant[], words: Localizer, isPart = false) {
  const rows = variants.map((variant): Said => ({
    label: variantLabel(variant.id, words),
    change: changeText(variant, words),
    missing:
      variant.missing.length > 0
        ? words.say('chart.sensitivity.missing', {
            names: words.list(variant.missing.map(({ short }) => words.text(short))),
          })
        : undefined,
  }));
  return {
    title: isPart ? titleHere(variants, words) : titleOf(variants, words),
    description: words.say('chart.sensitivity.description', {
      n: variants.length,
      items: variants.map((variant) => itemOf(variant, words)).join(words.say('chart.semicolon')),
    }),
    note: words.say('chart.sensitivity.note'),
    rows,
    table: tableOf(variants, rows, words),
  };
}

/** What is true of those that are shown, and may not be of all. */
const titleHere = (variants: readonly Variant[], words: Localizer): string =>
  variants[0]?.standings.length
    ? words.say('chart.concreteness.here', { title: titleOf(variants, words) })
    : words.say('chart.concreteness.noneHere');

/** Which ways to compute the mean change the order, if any. */
function titleOf(variants: readonly Variant[], words: Localizer): string {
  const [full, ...others] = variants;
  const compared = full?.standings ?? [];
  const [first] = compared;
  if (!first) return words.say('chart.sensitivity.title-none');
  if (compared.length === 1) {
    return words.say('chart.sensitivity.title-one', { name: words.text(first.jurisdiction.short) });
  }
  const changing = others.filter(({ changes }) => changes.length > 0);
  if (changing.length === 0) {
    return words.say('chart.sensitivity.title-same', {
      n: others.length,
      total: words.number(others.length),
    });
  }
  const items = changing.map(({ id, changes }) =>
    words.say('chart.sensitivity.title-item', {
      variant: inSentence(variantLabel(id, words), words),
      changes:
        changes.length > MOST
          ? words.say('chart.sensitivity.count', { n: changes.length })
          : changesText(changes, words),
    }),
  );
  return words.say('chart.sensitivity.title', {
    items: items.join(words.say('chart.semicolon')),
  });
}

const standingsText = ({ standings }: Variant, words: Localizer): string =>
  standings
    .map(({ jurisdiction, mean }) =>
      words.say('chart.sensitivity.standing', {
        name: words.text(jurisdiction.short),
        mean: words.rounded(mean, 2),
      }),
    )
    .join(words.say('chart.separator'));

const itemOf = (variant: Variant, words: Localizer): string =>
  words.say('chart.sensitivity.item', {
    variant: variantLabel(variant.id, words),
    standings: standingsText(variant, words),
  });

function tableOf(
  variants: readonly Variant[],
  rows: readonly Said[],
  words: Localizer,
): ChartTable {
  const everyone = variants[0]?.standings.map(({ jurisdiction }) => jurisdiction) ?? [];
  return {
    caption: words.say('chart.sensitivity.caption'),
    head: [
      words.say('chart.sensitivity.head-variant'),
      ...everyone.map(({ short }) => words.text(short)),
      words.say('chart.sensitivity.head-change'),
    ],
    rows: variants.map((variant, i) => [
      rows[i]?.label ?? '',
      ...everyone.map((jurisdiction) => {
        const found = variant.standings.find((entry) => entry.jurisdiction === jurisdiction);
        return found
          ? words.say('chart.sensitivity.cell', {
              place: found.place,
              mean: words.rounded(found.mean, 2),
              n: found.measures,
            })
          : words.say('chart.sensitivity.no-cell');
      }),
      rows[i]?.change ?? '',
    ]),
  };
}
