import { isScalar, visit, type Document, type Scalar, type YAMLError } from 'yaml';
import { show } from '../lint/schema-problems.ts';
import type { Finding } from '../lint/types.ts';

/** What is wrong with a file that is no YAML, and where: at its cause, not where the parser gave up. */
type Cause = Finding & { offset: number };

/** The name of a field at the beginning of a line, with the dash of a list. */
const FIELD = /^\s*(?:-\s+)*(?<name>[A-Za-z_][\w-]*)/;

/**
 * Says an error of the parser in the words of whoever made the mistake. The parser knows the rules of
 * YAML; the mistakes are a colon of another width, a blank left out, a quotation mark that is not
 * closed, a text that begins or goes on as if it were something else.
 */
export function causeOf(error: YAMLError, document: Document, text: string): Cause {
  const offset = error.pos[0];
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = lineFrom(text, start);
  const seen = { found: show(line.trim()) };
  if (error.code === 'MULTIPLE_DOCS') {
    const message = 'is not valid YAML here: a file holds one document, and this one holds several';
    return { offset, message, tip: 'delete the line of ---, or make two files' };
  }
  const cause = quoteCause(error, document, text) ?? lineCause(error, line, text, start);
  if (cause) return { offset, ...seen, ...cause };
  const tip = TIPS[error.code] ?? (/^Tabs/.test(error.message) ? TAB_TIP : undefined);
  return {
    offset,
    message: `is not valid YAML: ${error.message}`,
    ...seen,
    ...(tip === undefined ? {} : { tip }),
  };
}

const TAB_TIP = 'indent with two blanks a level';

const TIPS: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'a field stands once in a record: keep one of the two',
  BAD_DQ_ESCAPE: 'put the text in single quotes, where a backslash is a backslash',
  BAD_INDENT:
    'fields of one record begin in the same column; what belongs to a field stands two blanks further in',
};

const lineFrom = (text: string, start: number): string => /^.*/.exec(text.slice(start))?.[0] ?? '';

/** A quotation mark that opens a text and is not closed on its line, the text going on until some other. */
function quoteCause(error: YAMLError, document: Document, text: string): Cause | undefined {
  let opening: Scalar | undefined;
  visit(document, {
    Scalar: (_key, node) => {
      const [from = 0, to = 0] = node.range ?? [];
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      const near = from <= error.pos[0] && error.pos[0] <= to + 1;
      const open = / closing ['"]/.test(error.message) || text.slice(from, to).includes('\n');
      if (quoted && near && open) opening = node;
    },
  });
  if (!isScalar(opening)) return undefined;
  const offset = opening.range?.[0] ?? 0;
  const mark = text[offset] ?? "'";
  return {
    offset,
    message: 'is not valid YAML: a quotation mark opens a text and is not closed',
    found: show(lineFrom(text, offset).trim()),
    tip: `close the text with ${mark} on its line; where the mark belongs to it, put the whole text in the other kind of quotes`,
  };
}

/** What the line says of the cause. */
function lineCause(
  error: YAMLError,
  line: string,
  text: string,
  start: number,
): (Finding & { offset?: number }) | undefined {
  const name = FIELD.exec(line)?.groups?.['name'];
  const after = name === undefined ? line.trim() : line.slice(line.indexOf(name) + name.length);
  if (name !== undefined && /^\s*：/.test(after)) {
    return {
      message: 'is not valid YAML: the colon after the name of a field is a full-width one',
      tip: `write “${name}: ”, with the colon of a Western keyboard and a blank`,
    };
  }
  if (name !== undefined && /^:[^\s:]/.test(after)) {
    return {
      message: 'is not valid YAML: no blank stands after the colon of a field',
      tip: `write “${name}: ${after.slice(1, 20)}${after.length > 20 ? '…' : ''}”`,
    };
  }
  const value = after.replace(/^:?\s+/, '').replace(/^-\s+/, '');
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    if (/:(?:\s|$)/.test(value))
      return plainCause('holds a colon and a blank, which begin a field', value);
    const next = start + line.length + 1;
    return {
      offset: next + (/^\s*/.exec(text.slice(next))?.[0].length ?? 0),
      message: 'is not valid YAML: a field is indented further than the one before it',
      found: show(lineFrom(text, next).trim()),
      tip: 'fields of one record begin in the same column',
    };
  }
  const [first = ''] = value;
  return /[[\]{}&*!|>%@`"']/.test(first)
    ? plainCause(`begins with ${first}, which means something in YAML`, value)
    : undefined;
}

function plainCause(what: string, value: string): Finding {
  return {
    message: `is not valid YAML: a text without quotes ${what}`,
    tip: `put all of the text in quotes: '${show(value.trim().replaceAll("'", "''"))}'`,
  };
}
