/** What texts, numbers and the order of elements decide on a page, whatever it is built of. */
export interface Outline {
  /** The levels of the headings that are there at once, folds included, in the order of the page. */
  levels: number[];
  /** The landmarks, each with its role and its name. */
  landmarks: string[];
  /** Elements that have to be the first or the only ones of their kind, or to hold another, and do not. */
  misplaced: string[];
  /** Signs that markup has to write as entities, each with what stands around it. */
  rawCharacters: string[];
  /** Attributes that say a thing twice, or what cannot be meant. */
  oddAttributes: string[];
  /** Controls without a name, labels of several, and names that two fields of a form have. */
  oddControls: string[];
}

/**
 * Reads the outline of a page. Runs in the browser: nothing from outside is in reach.
 * @param parsed the page as parsed, whose scripts have not run
 * @param html the same as written
 */
export function outlineOf(parsed: Document, html: string): Outline {
  const all = [...parsed.body.querySelectorAll('*')];
  const tag = ({ localName, id, classList }: Element) =>
    `<${localName}${id === '' ? '' : ` id=${id}`}${classList.length > 0 ? ` class=${[...classList].join('.')}` : ''}>`;
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const isThere = (element: Element) => element.closest('[hidden], [aria-hidden="true"]') === null;
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels = ids.map((id) => parsed.getElementById(id)?.textContent ?? '').join(' ');
    const given = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
    return plain(labels) || plain(given);
  };
  /** The role of a landmark; '' of what is none. */
  const landmarkOf = (element: Element): string => {
    const isWithin = (around: string) => Boolean(element.parentElement?.closest(around));
    const role = element.getAttribute('role');
    const roles = /^(?:banner|complementary|contentinfo|form|main|navigation|region|search)$/;
    if (role !== null) return roles.test(role) ? role : '';
    const name = element.localName;
    const plainly = { main: 'main', nav: 'navigation', search: 'search' }[name];
    if (plainly !== undefined) return plainly;
    if (name === 'header' || name === 'footer') {
      if (isWithin('article, aside, main, nav, section')) return '';
      return name === 'header' ? 'banner' : 'contentinfo';
    }
    const isNamed = nameOf(element) !== '';
    if (name === 'aside') {
      return isNamed || !isWithin('article, aside, nav, section') ? 'complementary' : '';
    }
    return isNamed ? ({ section: 'region', form: 'form' }[name] ?? '') : '';
  };
  const misplaced =
    'summary:not(:first-child), legend:not(:first-child), caption:not(:first-child), ' +
    ':is(tbody, tr) ~ thead, tfoot ~ :is(tbody, thead), thead ~ thead, ' +
    'dd:first-child, dt:last-child, figcaption:not(:first-child, :last-child), figcaption ~ figcaption, ' +
    'details:not(:has(> summary))';
  const written = html.replaceAll(/<(script|style)\b[^]*?<\/\1>|<!--[^]*?-->/g, '');
  const raw = /&(?!#\d+;|#x[\da-f]+;|[a-z][a-z\d]*;)|<(?![a-z/!])/gi;
  const number = /^\d+(?:\.\d+)?$/;
  const oddAttributes = all.flatMap((element) => {
    const classes = [...(element.getAttribute('class') ?? '').matchAll(/\S+/g)].map(String);
    const id = element.getAttribute('id');
    const label = element.getAttribute('aria-label');
    const sizes =
      element.namespaceURI === parsed.body.namespaceURI
        ? ['colspan', 'rowspan', 'span', 'width', 'height', 'start', 'maxlength', 'rows', 'cols']
        : [];
    return [
      ...classes.filter((one, i) => classes.indexOf(one) < i).map((one) => `class ${one} twice`),
      ...(id !== null && !/^\S+$/.test(id) ? [`id “${id}”`] : []),
      ...(label !== null && plain(label) === plain(element.textContent)
        ? [`label “${label}”`]
        : []),
      ...sizes.flatMap((name) => {
        const value = element.getAttribute(name);
        return value === null || number.test(value) ? [] : [`${name} “${value}”`];
      }),
    ].map((odd) => `${tag(element)} ${odd}`);
  });
  const fields = 'input:not([type=hidden], [type=submit], [type=reset]), select, textarea';
  const labels = [...parsed.querySelectorAll('label')];
  const nameless = [...parsed.querySelectorAll(fields)].filter(
    (field) =>
      nameOf(field) === '' &&
      !labels.some(
        (label) =>
          (label.contains(field) || (field.id !== '' && label.htmlFor === field.id)) &&
          plain(label.textContent) !== '',
      ),
  );
  const several = labels.filter((label) => label.querySelectorAll(`${fields}, button`).length > 1);
  const twice = [...parsed.forms].flatMap((form) => {
    const names = [...form.querySelectorAll('[name]:not([type=radio], [type=checkbox], button)')]
      .map((field) => field.getAttribute('name') ?? '')
      .filter((name) => !name.endsWith('[]'));
    return names.filter((name, i) => names.indexOf(name) < i).map((name) => `two fields ${name}`);
  });
  return {
    levels: [...parsed.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')]
      .filter(isThere)
      .map((heading) =>
        Number(heading.getAttribute('aria-level') ?? /\d/.exec(heading.localName)?.[0] ?? 2),
      ),
    landmarks: all.flatMap((element) => {
      const role = landmarkOf(element);
      return role === '' || !isThere(element) ? [] : [`${role} “${nameOf(element)}”`];
    }),
    misplaced: [...parsed.querySelectorAll(misplaced)].map(
      (element) => `${tag(element)} in <${element.parentElement?.localName ?? ''}>`,
    ),
    rawCharacters: [...written.matchAll(raw)].map(({ index }) =>
      written.slice(Math.max(0, index - 20), index + 20),
    ),
    oddAttributes,
    oddControls: [
      ...nameless.map((field) => `${tag(field)} has no name`),
      ...several.map((label) => `${tag(label)} names several`),
      ...twice,
    ],
  };
}
