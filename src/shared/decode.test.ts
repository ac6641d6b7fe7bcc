import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const TEXT = '澜江市，第 3 号。\n';
const gb = Uint8Array.of(0xb5, 0xda, 0x20, 0x33, 0x20, 0xba, 0xc5, 0xa1, 0xa3, 0x0a);

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16LE', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16LE', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['UTF-16BE', Buffer.from(TEXT, 'utf16le').swap16()],
  ] as const)('tells %s by its bytes, with and without a mark', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('reads what is none of these as GB 18030', () => {
    expect(decode(gb)).toEqual({ text: '第 3 号。\n', encoding: 'GB 18030' });
  });

  it('leaves a byte of nothing in a text that is UTF-8', () => {
    expect(decode(Buffer.from('澜江\0市'))).toEqual({ text: '澜江\0市', encoding: 'UTF-8' });
  });

  it('gives nothing for bytes that no encoding has', () => {
    expect(decode(Uint8Array.of(0x41, 0xff, 0xff, 0x42))).toBeUndefined();
  });
});
