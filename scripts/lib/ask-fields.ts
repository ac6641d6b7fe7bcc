import { createInterface } from 'node:readline/promises';
import type { FieldChoice, RecordField } from '../../src/ingest/fields.ts';
import { putSetting, valueInRecord, type RecordValues } from '../../src/ingest/values.ts';

/** How many choices are shown at once. */
const SHOWN = 12;

/** Where questions are asked and answered. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/**
 * Asks for each field that a record needs and that is not known yet, with what the codebook allows. An
 * empty answer leaves it for later, “?” shows every choice, and a part of a word those that hold it;
 * the end of the input (Ctrl-D) leaves all that is not answered yet.
 * @param known the ids of the records of a kind
 */
export async function askFields(
  fields: readonly RecordField[],
  values: RecordValues,
  known: (kind: string) => readonly string[],
  { input, output }: Terminal = { input: process.stdin, output: process.stdout },
): Promise<void> {
  const terminal = createInterface({ input, output });
  const say = (line: string): void => void output.write(`${line}\n`);
  const answers = terminal[Symbol.asyncIterator]();
  const ask = async (): Promise<string | undefined> => {
    output.write('> ');
    const { done, value } = await answers.next();
    return done ? undefined : value.trim();
  };
  say(
    'Enter leaves a field for later, Ctrl-D all that are left; ? shows every choice, a part of a',
  );
  say('word some.\n');
  try {
    for (const field of fields) {
      if (!field.required || valueInRecord(values, field.path) !== undefined) continue;
      const choices =
        field.choices ?? known(field.kind ?? '').map((id) => ({ id, label: '', definition: '' }));
      say(`${field.path} — ${field.about}`);
      if (choices.length <= SHOWN) show(choices, say);
      for (;;) {
        const answer = await ask();
        if (answer === undefined) {
          say('');
          return;
        }
        if (answer === '') break;
        if (answer === '?') {
          show(choices, say);
          continue;
        }
        const wrong = putSetting(values, `${field.path}=${answer}`, fields, known);
        if (wrong === undefined) break;
        const some = choices.filter((choice) => holds(choice, answer));
        if (some.length > 0) show(some, say);
        else say(wrong);
      }
      say('');
    }
  } finally {
    terminal.close();
  }
}

const holds = ({ id, label, definition }: FieldChoice, part: string): boolean =>
  [id, label, definition].some((text) => text.toLowerCase().includes(part.toLowerCase()));

function show(choices: readonly FieldChoice[], say: (line: string) => void): void {
  const width = Math.max(0, ...choices.map(({ id }) => id.length));
  for (const { id, label, definition } of choices) {
    say(`  ${id.padEnd(width)}  ${[label, definition].filter(Boolean).join(': ')}`.trimEnd());
  }
}
