/** Attributes of an element; what is false or undefined is left out, and `true` stands without a value. */
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes and children; texts are texts. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** A button that does something. */
export function button(label: string, press: () => void, attributes: Attributes = {}): HTMLElement {
  const made = makeElement('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', press);
  return made;
}

/** Fetches a script from its address, and says whether it has come. */
export function fetchFrom(address: string, done: (here: boolean) => void): void {
  const script = makeElement('script', { src: address });
  script.addEventListener('load', () => {
    done(true);
  });
  script.addEventListener('error', () => {
    done(false);
  });
  document.head.append(script);
}

/** Fetches scripts side by side, and says once whether all have come. */
export function fetchAll(addresses: readonly string[], done: (here: boolean) => void): void {
  let waits = addresses.length;
  for (const address of addresses) {
    fetchFrom(address, (here) => {
      if (waits > 0 && (!here || waits === 1)) done(here);
      waits = here ? waits - 1 : 0;
    });
  }
}
