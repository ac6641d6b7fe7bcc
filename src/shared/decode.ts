/** A text with the encoding that its bytes are in. */
export interface Decoded {
  text: string;
  encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB 18030';
}

/**
 * Reads the bytes of a plain text. A mark at its beginning decides; without one it is UTF-8 where
 * that fits, UTF-16 where it has bytes of nothing, as its line ends have, and else GB 18030.
 * @returns undefined where no encoding fits
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('UTF-16LE', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('UTF-16BE', bytes);
  const zeros = [0, 1].map((odd) => bytes.filter((byte, i) => byte === 0 && i % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  const utf8 = as('UTF-8', bytes);
  // A few bytes of nothing in what is UTF-8 are characters that do not belong there.
  if (utf8 && even + odd < bytes.length / 4) return utf8;
  if (even + odd > 0) return as(odd >= even ? 'UTF-16LE' : 'UTF-16BE', bytes);
  return utf8 ?? as('GB 18030', bytes);
}

/** What the encodings are called by the decoder, which takes off a mark at the beginning. */
const LABELS = {
  'UTF-8': 'utf-8',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  'GB 18030': 'gb18030',
} as const;

function as(encoding: Decoded['encoding'], bytes: Uint8Array): Decoded | undefined {
  try {
    return { text: new TextDecoder(LABELS[encoding], { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}
