/** To the compiler, which reads no component, what the scripts of columns are drawn with. */
declare module '*/AnyTwoTable.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
