import { keepQuery, onReturn } from '../../client/address.ts';
import { isNamed, readFields, writeFields } from '../../filters/client/fields.ts';

/** Keeps in the address which cells of a pair a reader has unfolded, and unfolds what it names. */
export function pairFolds(): void {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('table.pair details[data-open]')];
  const nameOf = ({ dataset }: HTMLElement) => dataset['open'] ?? '';
  const asked = () => readFields(location.search).list('open');
  const keep = () => {
    keepQuery(writeFields([['open', folds.filter(({ open }) => open).map(nameOf)]]));
  };
  const first = asked();
  for (const fold of folds) {
    // What was unfolded before this script came stays open.
    fold.open ||= isNamed(nameOf(fold), first);
    fold.addEventListener('toggle', keep);
  }
  keep();
  onReturn(() => {
    const open = asked();
    for (const fold of folds) fold.open = isNamed(nameOf(fold), open);
  });
}
