import { geometryProperties, pageRules } from './geometry.ts';

const files = import.meta.glob<string>('./*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const file = (name: string): string => files[`./${name}.css`] ?? '';

/** Screens on which two sheets have room side by side; others show them when asked to. */
const WIDE = 'screen and (min-width: 60rem)';
const NARROW = 'screen and (max-width: 59.99rem)';

/** A narrow screen shows sheets where the address asks for them, and while a script counts the pages. */
const PAGED = ':root:is([data-paged], :has(#sheets:target))';

/**
 * The style of a briefing's page: of its sheets in print and in the preview, and of its running
 * text. The rules of the paper stand once and hold in print and in the preview.
 * @param colours rules with the colours that stand on the paper
 */
export function sheetCss(colours: string): string {
  const parts = ['paper', 'paper-tables', 'paper-notes'].map(file);
  const paper = [...parts, colours].join('\n');
  const preview = `${paper}\n${file('preview')}`;
  return [
    pageRules(),
    geometryProperties(),
    file('sheet'),
    `@media print {\n${paper}\n}`,
    `@media ${WIDE} {\n${preview}\n}`,
    `@media ${NARROW} {\n${PAGED} {\n${preview}\n}\n}`,
  ].join('\n');
}
