/**
 * Calls back at every change of a form, but not while an input method composes: what stands in the
 * field then is spelling and not yet text.
 */
export function onTyping(form: HTMLFormElement, changed: () => void): void {
  form.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) changed();
  });
  // Browsers differ in whether the last input comes before or after the end.
  form.addEventListener('compositionend', () => setTimeout(changed));
}

/** Lets the Escape key empty a search field. */
export function clearOnEscape(box: HTMLInputElement | null, changed: () => void): void {
  box?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || box.value === '') return;
    event.preventDefault();
    box.value = '';
    changed();
  });
}
