/** The script of a language: it decides how text is set, joined and checked. */
export type Script = 'han' | 'latin';

/** Whose faces a page, a chart and a sheet are set in; what they are stands where they are used. */
export type Faces = 'mainland' | 'hong-kong' | 'western';

/** Everything that code must know of a language; what it says stands in the files of words. */
export interface Language {
  /** The written language that it is converted from, where nothing is written in it. */
  derivedFrom?: string;
  /** Its name in English. */
  english: string;
  script: Script;
  /** The folder, from the root of the site; '' is the root itself. */
  folder: string;
  /** The BCP 47 tag, for `lang`. */
  tag: string;
  /**
   * The tag with which `Intl` writes numbers, dates and lists. Hong Kong's own locale abbreviates
   * 20,000 as 20K; its government and press write 2萬, as the script's general locale does.
   */
  intl: string;
  /** Its name in itself. */
  name: string;
  /** What stands between two sentences. */
  gap: '' | ' ';
  /** From this number on a number is written in words of ten thousands or millions. */
  compactFrom: number;
  /** Whether digits stand in groups of three. */
  grouped: boolean;
  /** Between the two ends of a range of numbers, and of dates. */
  range: { numbers: string; dates: string };
  /** How a quarter of a year is said, from the first to the last. */
  quarters: readonly [string, string, string, string];
  /** Whether a label begins in lower case within a sentence, and one thing has a singular. */
  inflected: boolean;
  faces: Faces;
  /** The tags that word processors know: of its Latin letters, of its Chinese characters. */
  word: { value: string; eastAsia: string };
  /** Its name in BibTeX. */
  bibtex: string;
  /** How numbers are told in its prose. */
  numbers: {
    /** What holds digits or numerals and states no quantity: dates, numbers of documents, names. */
    allowed: readonly RegExp[];
    /** Every number, in digits and in words; with the flag `g`. */
    bare: RegExp;
    /** What keeps to one line: numbers with what belongs to them; with the flags `g` and `u`. */
    whole: RegExp;
    /** Characters that begin a unit, which no line begins with; '' where a space comes before it. */
    units: string;
  };
}
