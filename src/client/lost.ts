/**
 * A host may serve the page for missing addresses at any depth, where its relative links lead
 * nowhere. The page asks for this script from each depth that an address can have; the one that
 * comes knows by its own address where the site is, and puts the links right.
 */
const own = document.currentScript;
const root = document.documentElement;

if (own instanceof HTMLScriptElement && root.dataset['found'] === undefined) {
  root.dataset['found'] = '';
  const home = new URL(`../${own.dataset['page'] ?? ''}`, own.src);
  const right = () => {
    for (const name of ['href', 'src']) {
      for (const element of document.querySelectorAll(`[${name}]:not(script)`)) {
        const value = element.getAttribute(name) ?? '';
        if (!value.startsWith('#')) element.setAttribute(name, new URL(value, home).href);
      }
    }
  };
  right();
  document.addEventListener('DOMContentLoaded', () => {
    right();
    if (new URL(location.href).pathname === home.pathname) return;
    // The site's own script has not come either.
    const address = document.querySelector('script[defer]')?.getAttribute('src');
    if (address) {
      const script = document.createElement('script');
      script.src = new URL(address, home).href;
      document.head.append(script);
    }
  });
}
