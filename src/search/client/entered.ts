/**
 * Does something that sets a form from the address, and puts back what a reader has entered and
 * unfolded before.
 */
export function keepingEntered(form: HTMLFormElement | null, set: () => void): void {
  const fields = [...(form?.querySelectorAll<HTMLInputElement>('input') ?? [])];
  const boxes = fields.filter(({ checked, defaultChecked }) => checked !== defaultChecked);
  const texts = fields
    .filter(({ type, value, defaultValue }) => type !== 'checkbox' && value !== defaultValue)
    .map((field) => [field, field.value] as const);
  const picked = [...(form?.querySelectorAll('select') ?? [])]
    .filter(({ selectedIndex }) => selectedIndex > 0)
    .map((field) => [field, field.value] as const);
  const open = [...(form?.querySelectorAll<HTMLDetailsElement>('details[open]') ?? [])];
  set();
  if (boxes.length + texts.length + picked.length + open.length === 0) return;
  for (const box of boxes) box.checked = !box.defaultChecked;
  for (const [field, value] of [...texts, ...picked]) field.value = value;
  for (const fold of open) fold.open = true;
  form?.dispatchEvent(new Event('input', { bubbles: true }));
}
