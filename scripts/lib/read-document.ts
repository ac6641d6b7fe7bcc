import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { decode } from '../../src/shared/decode.ts';
import { Failure } from './program.ts';

/** A document’s text as its file has it, and what the file is. */
export interface FileText {
  text: string;
  form: string;
}

/**
 * Reads the text of a document: a plain text, a Word document, or a PDF with a text layer.
 * @throws Failure where it cannot be read, or has no text
 */
export async function readDocumentFile(file: string): Promise<FileText> {
  const bytes = bytesOf(file);
  const found = await textOf(bytes, extname(file).toLowerCase(), file);
  if (found.text.trim() === '') {
    throw new Failure(
      `${file} has no text${found.form === 'PDF' ? ' layer: read it by OCR first' : ''}.`,
    );
  }
  return found;
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new Failure(`There is no file that can be read at ${file}.`);
  }
}

async function textOf(bytes: Buffer, ending: string, file: string): Promise<FileText> {
  const head = bytes.subarray(0, 4).toString('latin1');
  if (head.startsWith('%PDF')) return { text: await pdfText(bytes, file), form: 'PDF' };
  if (head === 'PK\u0003\u0004')
    return { text: await wordText(bytes, file), form: 'Word document' };
  if (['.pdf', '.docx', '.doc'].includes(ending)) {
    throw new Failure(`${file} is no ${ending} file; save it as .docx, .pdf or plain text.`);
  }
  const decoded = decode(bytes);
  if (!decoded) throw new Failure(`${file} is in no encoding that is known; save it as UTF-8.`);
  return { text: decoded.text, form: decoded.encoding };
}

/** The lines of a Word document: a paragraph a line, with a blank line behind it. */
async function wordText(bytes: Buffer, file: string): Promise<string> {
  const { DOMParser } = await import('linkedom');
  let part;
  try {
    part = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' });
  } catch {
    part = {};
  }
  const xml = part['word/document.xml'];
  if (!xml) throw new Failure(`${file} is no Word document.`);
  const document = new DOMParser().parseFromString(strFromU8(xml), 'text/xml');
  const texts: Readonly<Record<string, string>> = { 'w:tab': ' ', 'w:br': '\n', 'w:cr': '\n' };
  return [...document.querySelectorAll('w\\:p')]
    .map((paragraph) =>
      [...paragraph.querySelectorAll('w\\:t, w\\:tab, w\\:br, w\\:cr')]
        .map((node) => texts[node.nodeName.toLowerCase()] ?? node.textContent ?? '')
        .join(''),
    )
    .join('\n\n');
}

/** The lines of a PDF, with a form feed between its pages. */
async function pdfText(bytes: Buffer, file: string): Promise<string> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(document, { mergePages: false });
    return text.join('\f');
  } catch {
    throw new Failure(`${file} is a PDF that cannot be read; is it protected?`);
  }
}
