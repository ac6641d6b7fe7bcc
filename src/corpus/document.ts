import {
  Document,
  isMap,
  isNode,
  LineCounter,
  parseDocument,
  type Node,
  type YAMLError,
} from 'yaml';
import type { ContentFile, Finding, Path, Position } from '../lint/types.ts';
import { memoRecent } from '../shared/brief-memo.ts';
import { memo } from '../shared/memo.ts';
import { textFaults } from './file-text.ts';
import { valueFaults } from './value-faults.ts';
import { causeOf } from './yaml-cause.ts';

/** A parsed YAML file: its data, what the parser objected to, and where each field stands. */
export interface ParsedFile {
  data: unknown;
  errors: (Finding & Position & { rule?: string })[];
  /**
   * The position of a field.
   * A missing field is placed at the nearest ancestor that exists.
   * @param atKey the position of the key rather than of its value
   */
  locate(path: Path, atKey?: boolean): Position;
}

/**
 * Parses one YAML file (YAML 1.2 core: dates stay strings; a duplicate key is an error).
 * Throws nothing.
 * @param encoding what its bytes are in, where that is not UTF-8
 */
export const parseYaml = (text: string, encoding?: string): ParsedFile =>
  parsedOf(encoding === undefined ? { text } : { text, encoding });

/** A text, or what it can be made of again. */
type Stated = Omit<ContentFile, 'path'>;

/** Parses a file as {@link parseYaml} does; its text is asked for again where a field is to be found in it. */
export function parsedOf(file: Stated): ParsedFile {
  const { text, encoding } = file;
  const faults = textFaults(encoding === undefined ? { text } : { text, encoding });
  if (faults.length > 0) return { data: undefined, errors: faults, locate: locating(file) };
  const { document, failure, position } = parseSafely(text);
  const errors = [
    ...causesOf([...document.errors, ...document.warnings]).map((error) => {
      const { offset, ...finding } = causeOf(error, document, text);
      return { ...position(offset), ...finding };
    }),
    ...valueFaults(document).map(({ offset, ...fault }) => ({ ...position(offset), ...fault })),
    ...failure.map((message) => ({ line: 1, column: 1, message })),
  ];
  return { data: errors.length > 0 ? undefined : document.toJS(), errors, locate: locating(file) };
}

/**
 * Finds fields in a file. It is parsed once more when it is asked, which it is where something is
 * wrong: the trees of all files would take several times the memory of what they say.
 */
const locating =
  (file: Stated): ParsedFile['locate'] =>
  (path, atKey = false) => {
    const { document, position } = parsedAgain(file);
    return position(offsetOf(document, path, atKey));
  };

/** Trees of so many files are kept at a time: where something is wrong with all files, all of them would not fit. */
const TREES = 100;

/**
 * Parses a file as {@link parseYaml} does, once, however often it is checked: where one file of the
 * content changes, the others are the same objects as before.
 */
export const parseFile = memo(parsedOf);

/** The parser is recursive: nesting without end makes it throw, which is one more problem. */
function parseSafely(text: string): {
  document: Document;
  failure: string[];
  position(offset: number): Position;
} {
  const lineCounter = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    return { document, failure: [], position };
  } catch (error) {
    const failure = [`is not valid YAML: ${String(error)}`];
    return { document: new Document(null), failure, position };
  }
}

const parsedAgain = memoRecent(TREES, ({ text }: Stated) => parseSafely(text));

/**
 * The errors that are causes. After the first syntax error the parser guesses what the rest means,
 * and objects to its own guesses; keys given twice disturb nothing and are all reported.
 */
function causesOf(errors: readonly YAMLError[]): YAMLError[] {
  const ordered = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const first = ordered.findIndex((error) => error.code !== 'DUPLICATE_KEY');
  return first < 0 ? ordered : ordered.slice(0, first + 1);
}

function offsetOf(document: Document, path: Path, atKey: boolean): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = nodeAt(document, path.slice(0, length), atKey && length === path.length);
    if (node?.range) return node.range[0];
  }
  return 0;
}

function nodeAt(document: Document, path: Path, atKey: boolean): Node | undefined {
  if (path.length === 0) return document.contents ?? undefined;
  if (atKey) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (!isMap(parent)) return undefined;
    const key = String(path.at(-1));
    const pair = parent.items.find((item) => isNode(item.key) && item.key.toString() === key);
    return isNode(pair?.key) ? pair.key : undefined;
  }
  const node = document.getIn(path as unknown[], true);
  return isNode(node) ? node : undefined;
}
