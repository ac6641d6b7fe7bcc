import { posix, relative, resolve, sep } from 'node:path';
import { pureRooms, roomOf, rooms } from './rooms.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** What reaches out of the program, imported or as a global. */
const EFFECTS = /^node:(fs|http|https|net|child_process|process|worker_threads)(\/|$)/;

/**
 * A rule for the linter: holds every import against the table of rooms, and pure rooms to their purity.
 * @type {import('eslint').Rule.RuleModule}
 */
export const oneWay = {
  create(context) {
    const file = relative(ROOT, context.filename).replaceAll(sep, '/');
    const room = roomOf(file);
    if (room === undefined) return {};
    const isPure = pureRooms.includes(room);
    const impure = (node) =>
      context.report({ node, message: `src/${room} is pure: no disk, network or process here.` });
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      if (isPure && EFFECTS.test(specifier)) impure(node);
      if (!specifier.startsWith('.')) return;
      const other = roomOf(posix.normalize(posix.join(posix.dirname(file), specifier)));
      const allowed = rooms[room];
      if (other === undefined || other === room || allowed?.includes(other)) return;
      const message = allowed
        ? `src/${room} may import only from: ${[room, ...allowed].join(', ')} (data flows one way).`
        : `Say in scripts/lib/rooms.js what src/${room} may import.`;
      context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      'MemberExpression[object.name="process"]': (node) => isPure && impure(node),
    };
  },
};
