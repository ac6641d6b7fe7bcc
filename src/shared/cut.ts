/** Up to where the lists of an index go into a file, each list from where the file before ended. */
export interface FileEnd {
  things: number;
  texts: number;
}

/** A thing of an index that goes into a file as a whole. */
interface Thing {
  /** What it takes in the file, without its texts. */
  bytes: number;
  /** The numbers of its texts. */
  texts: readonly number[];
}

/**
 * Where an index is cut into files of so many bytes: between things in their order, each file with the
 * texts that no file before it has. Texts have numbers in the order in which things come upon them.
 * @param bytes of each text
 * @param most bytes of a file, unless one thing alone takes more
 * @param taken bytes that the first file has beside
 * @returns the ends of each file; at least one
 */
export function cutsOf(
  things: readonly Thing[],
  bytes: readonly number[],
  most: number,
  taken = 0,
): FileEnd[] {
  const cuts: FileEnd[] = [];
  let [size, end] = [taken, 0];
  for (const [i, thing] of things.entries()) {
    let [adds, last] = [thing.bytes, end];
    for (const text of thing.texts) {
      for (; last <= text; last += 1) adds += bytes[last] ?? 0;
    }
    if (size > 0 && size + adds > most) {
      cuts.push({ things: i, texts: end });
      size = 0;
    }
    [size, end] = [size + adds, last];
  }
  return [...cuts, { things: things.length, texts: bytes.length }];
}
