import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pdfOf } from '../../tests/fixtures/plain-pdf.ts';
import { readDocumentFile } from './read-document.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'document-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string, bytes: string | Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return readDocumentFile(join(folder, name));
};

it('reads the paragraphs of a Word document, whatever runs they are in', async () => {
  const paragraph = (...runs: string[]) =>
    new Paragraph({ children: runs.map((text) => new TextRun(text)) });
  const word = new Document({
    sections: [{ children: [paragraph('澜江', '市'), paragraph('三家')] }],
  });
  expect(await read('word.docx', await Packer.toBuffer(word))).toEqual({
    text: '澜江市\n\n三家',
    form: 'Word document',
  });
});

it('reads the lines of a PDF', async () => {
  const { text, form } = await read('plain.pdf', pdfOf(['Lanjiang, 12 parks.', 'Second line.']));
  expect(form).toBe('PDF');
  expect(text.split('\n').map((line) => line.trim())).toEqual([
    'Lanjiang, 12 parks.',
    'Second line.',
  ]);
});

it('reads a plain text in the encoding that it is in', async () => {
  expect(await read('plain.txt', Buffer.from('\ufeff澜江市', 'utf16le'))).toEqual({
    text: '澜江市',
    form: 'UTF-16LE',
  });
});

it.each([
  ['empty.txt', '\n\n', 'has no text.'],
  ['scan.pdf', pdfOf([]), 'has no text layer: read it by OCR first.'],
  ['cut.pdf', '%PDF-1.7\n', 'is a PDF that cannot be read; is it protected?'],
  ['broken.docx', 'PK\u0003\u0004nothing', 'is no Word document.'],
  ['old.doc', 'nothing', 'is no .doc file; save it as .docx, .pdf or plain text.'],
  [
    'odd.txt',
    Uint8Array.of(0x41, 0xff, 0xff, 0x42),
    'is in no encoding that is known; save it as UTF-8.',
  ],
])('refuses %s and says why', async (name, bytes, message) => {
  await expect(read(name, bytes)).rejects.toThrow(`${join(folder, name)} ${message}`);
});

it('refuses what is not there', async () => {
  await expect(readDocumentFile('no-such-file.txt')).rejects.toThrow(
    'There is no file that can be read at no-such-file.txt.',
  );
});
