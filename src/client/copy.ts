/** Buttons that copy the text of another element; without this script they stay hidden. */
export function copyButtons(): void {
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
}

/** The clipboard is refused to pages opened from a folder; then the text is selected to copy. */
async function copy(source: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(source.textContent);
  } catch {
    select(source);
    document.execCommand('copy');
  }
}

/**
 * Puts a table on the clipboard, as HTML and as text. Where the clipboard is refused, what is
 * copied by command is replaced by it while it is copied.
 * @returns whether it is there
 */
export async function copyTable({
  html,
  plain,
}: {
  html: string;
  plain: string;
}): Promise<boolean> {
  const parts = { 'text/html': html, 'text/plain': plain };
  try {
    const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
    ]);
    return true;
  } catch {
    return copyByCommand(parts);
  }
}

function copyByCommand(parts: Record<string, string>): boolean {
  const stage = document.createElement('pre');
  stage.className = 'visually-hidden';
  stage.textContent = parts['text/plain'] ?? '';
  document.body.append(stage);
  const replace = (event: ClipboardEvent): void => {
    for (const [type, text] of Object.entries(parts)) event.clipboardData?.setData(type, text);
    event.preventDefault();
  };
  document.addEventListener('copy', replace);
  select(stage);
  const done = document.execCommand('copy');
  document.removeEventListener('copy', replace);
  getSelection()?.removeAllRanges();
  stage.remove();
  return done;
}

function select(element: Element): void {
  getSelection()?.selectAllChildren(element);
}
