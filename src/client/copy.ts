/** Buttons that copy the text of another element; without this script they stay hidden. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const source = document.querySelector(`#${CSS.escape(button.dataset['copy'] ?? '')}`);
  if (!source) continue;
  button.hidden = false;
  const label = button.textContent;
  button.addEventListener('click', () => {
    void copy(source).then(() => {
      button.textContent = button.dataset['done'] ?? label;
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
  });
}

/** The clipboard is refused to pages opened from a folder; then the text is selected to copy. */
async function copy(source: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(source.textContent);
  } catch {
    const range = document.createRange();
    range.selectNodeContents(source);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    document.execCommand('copy');
  }
}
