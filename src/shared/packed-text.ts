import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Quickly, and to a fifth or less of what scripts of a site take. */
const QUICKLY = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/**
 * A text kept small until it is read: the scripts of a site are made before its pages, which name their versions,
 * and each is written once.
 */
export function packedText(text: string): () => string {
  const small = zstdCompressSync(text, QUICKLY);
  return () => zstdDecompressSync(small).toString('utf8');
}
