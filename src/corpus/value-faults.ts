import { isPair, isScalar, Scalar, visit, type Document } from 'yaml';
import { unseenIn } from '../lint/characters.ts';
import { isCutByComment } from '../lint/cut.ts';
import { show } from '../lint/schema-problems.ts';
import type { Finding } from '../lint/types.ts';

/** A value that YAML takes and content does not: where it stands, and what is wrong with it. */
type ValueFault = Finding & { offset: number; rule?: string };

/**
 * The values of a file that YAML takes and content does not: aliases, since a record says everything
 * where it stands and must not be able to grow without bound; texts that a comment cuts; characters
 * that an escape writes and nobody sees.
 */
export function valueFaults(document: Document): ValueFault[] {
  const faults: ValueFault[] = [];
  visit(document, {
    Alias: (_key, node) => {
      faults.push({
        offset: node.range?.[0] ?? 0,
        message: 'is an alias, which content may not use',
        tip: 'write the value out; a text that begins with “*” stands in quotes',
      });
    },
    Scalar: (_key, node, path) => {
      const parent = path.at(-1);
      const key = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : undefined;
      const fault = cutFault(node, key) ?? escapeFault(node);
      if (fault) faults.push({ offset: node.range?.[0] ?? 0, ...fault });
    },
  });
  return faults;
}

function cutFault({ type, value, comment }: Scalar, key: string | undefined): Finding | undefined {
  if (type !== Scalar.PLAIN || !comment) return undefined;
  // Behind a field that is still empty, a comment says what is to be written there.
  const isEmpty = value === null && /^\S/.test(comment);
  const isCut = typeof value === 'string' && isCutByComment(key, value, comment);
  if (!isEmpty && !isCut) return undefined;
  const whole = isEmpty ? `#${comment}` : `${String(value)} #${comment}`;
  return {
    message: 'is cut off: a blank and “#” begin a comment, and the rest is not read',
    found: `${isEmpty ? 'nothing' : show(value)}, and the comment #${show(comment)}`,
    tip: `put it in quotes: '${show(whole.replaceAll("'", "''"))}'; a comment takes a line of its own`,
  };
}

function escapeFault({ type, value }: Scalar): (Finding & { rule: string }) | undefined {
  if (type !== Scalar.QUOTE_DOUBLE || typeof value !== 'string') return undefined;
  const [first] = unseenIn(` ${value}`);
  return (
    first && {
      rule: 'file-text',
      message: 'writes a character that cannot be seen',
      found: first.name,
      allowed: 'characters that can be seen, and blanks',
      tip: 'delete what begins with a backslash',
    }
  );
}
