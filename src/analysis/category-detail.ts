import type { Corpus } from '../corpus/index.ts';
import type { Category, Lens } from '../schema/index.ts';
import type { Localizer } from '../i18n/index.ts';

/** The small print under a category: its code, its group, the tool that it maps to. */
export function categoryDetail(
  { corpus, words }: { corpus: Corpus; words: Localizer },
  lens: Lens,
  category: Category,
): string {
  const { tools } = corpus.codebook.lists;
  const tool = tools.values.find(({ id }) => id === category.tool);
  const group = lens.groups?.find(({ id }) => id === category.group);
  return [
    /^[A-Z]/.test(category.id) ? category.id : undefined,
    group && words.text(group.label),
    tool && words.label('tool-groups', tool.group),
  ]
    .filter((part) => part !== undefined)
    .join('\u00a0· ');
}
