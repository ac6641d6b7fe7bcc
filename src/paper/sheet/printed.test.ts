import { expect, it } from 'vitest';
import { fillPrinted, printedPlace } from './printed.ts';

const place = printedPlace({
  href: '../briefings/a.en.pdf',
  label: 'PDF, {pages} pages',
  one: 'PDF, 1 page',
  type: 'application/pdf',
  name: 'A “brief”.pdf',
});
const page = `<p>${place} and ${printedPlace({ href: 'b.docx', label: 'A “<b>”', type: 'x/y', name: 'b' })}</p>`;
const withFiles = (pages: number) =>
  fillPrinted(page, (href) => (href.endsWith('.pdf') ? { pages } : undefined));

it('links what is there, and only that', () => {
  expect(withFiles(2)).toContain(
    '<a href="../briefings/a.en.pdf" type="application/pdf" download="A “brief”.pdf">PDF, 2 pages</a>',
  );
  expect(withFiles(2).match(/<a /g)).toHaveLength(1);
  expect(withFiles(1)).toContain('>PDF, 1 page</a>');
});

it('can be done again, and taken back', () => {
  expect(fillPrinted(withFiles(2), () => ({ pages: 3 }))).toContain('>PDF, 3 pages</a>');
  expect(fillPrinted(withFiles(2), () => undefined)).toBe(page);
});

it('keeps a label’s signs as text', () => {
  expect(fillPrinted(page, () => ({ pages: 0 }))).toContain('>A “&lt;b&gt;”</a>');
});
