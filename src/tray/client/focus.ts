/**
 * Draws a place anew with the focus where it was: another window may change a tray while this one has it.
 * @param list whose rows are known by their places
 */
export function keepingFocus(list: HTMLElement, draw: () => void): void {
  const { activeElement } = document;
  const row = activeElement?.closest('li');
  const at = row && list.contains(row) ? [...list.children].indexOf(row) : -1;
  const does = activeElement?.getAttribute('data-does');
  const id = activeElement?.id;
  draw();
  if (activeElement?.isConnected) return;
  if (id) document.getElementById(id)?.focus();
  const other = does ? `[data-does="${does}"]` : '.tray-what :is(input, textarea, a)';
  list.children[at]?.querySelector<HTMLElement>(other)?.focus();
}
