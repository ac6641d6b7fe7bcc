/** The files of this folder in the order of the cascade; the rooms and the views come after. */
const shared = [
  'tokens',
  'base',
  'layout',
  'parts',
  'citations',
  'pictures',
  'lists',
  'tables',
  'charts',
];

/**
 * Style sheets in the order of the site's cascade: what is shared, the rooms, the views in the
 * order of their registry, print. A view has its style in one file, or the style of a large part beside
 * it (`style.matrix.css`), and what differs in print.
 * @param files the text of each file by its path from this folder
 * @param views the names of the views, in order
 * @throws when a file is not in the cascade, or a shared one is missing
 */
export function cascade(
  files: Readonly<Record<string, string>>,
  views: readonly string[],
): string[] {
  const found = Object.keys(files);
  const order = [
    ...shared.map((name) => `./${name}.css`),
    ...found.filter((path) => /^\.\.\/[^/]+\/style(?:\.print)?\.css$/.test(path)).sort(),
    ...views.flatMap((view) => stylesOf(view, found)),
    './print.css',
  ];
  const lost = found.filter((path) => !order.includes(path));
  if (lost.length > 0) throw new Error(`not in the cascade: ${lost.join(', ')}`);
  return order.map((path) => {
    const text = files[path];
    if (text === undefined) throw new Error(`the cascade has no ${path}`);
    return text;
  });
}

/** A view's own files: its style, that of its parts by name, and print. */
function stylesOf(view: string, found: readonly string[]): string[] {
  const own = found.filter((path) => path.startsWith(`../views/${view}/style.`)).sort();
  const rank = (path: string): number =>
    path.endsWith('/style.css') ? 0 : path.endsWith('/style.print.css') ? 2 : 1;
  return own.sort((a, b) => rank(a) - rank(b));
}
