import { createInterface } from 'node:readline/promises';
import type { FieldChoice, RecordField } from '../../src/ingest/fields.ts';
import { putSetting, valueInRecord, type RecordValues } from '../../src/ingest/values.ts';

/** How many choices are shown at once. */
const SHOWN = 12;

/**
 * Asks for each field that a record needs and that is not known yet, with what the codebook allows. An
 * empty answer leaves it for later, “?” shows every choice, and a part of a word those that hold it.
 * @param known the ids of the records of a kind
 */
export async function askFields(
  fields: readonly RecordField[],
  values: RecordValues,
  known: (kind: string) => readonly string[],
): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  console.log('Enter leaves a field for later; ? shows every choice, a part of a word some.\n');
  try {
    for (const field of fields) {
      if (!field.required || valueInRecord(values, field.path) !== undefined) continue;
      const choices =
        field.choices ?? known(field.kind ?? '').map((id) => ({ id, label: '', definition: '' }));
      console.log(`${field.path} — ${field.about}`);
      if (choices.length <= SHOWN) show(choices);
      for (;;) {
        const answer = (await terminal.question('> ')).trim();
        if (answer === '') break;
        if (answer === '?') {
          show(choices);
          continue;
        }
        const wrong = putSetting(values, `${field.path}=${answer}`, fields, known);
        if (wrong === undefined) break;
        const some = choices.filter((choice) => holds(choice, answer));
        if (some.length > 0) show(some);
        else console.log(wrong);
      }
      console.log('');
    }
  } finally {
    terminal.close();
  }
}

const holds = ({ id, label, definition }: FieldChoice, part: string): boolean =>
  [id, label, definition].some((text) => text.toLowerCase().includes(part.toLowerCase()));

function show(choices: readonly FieldChoice[]): void {
  const width = Math.max(0, ...choices.map(({ id }) => id.length));
  for (const { id, label, definition } of choices) {
    console.log(`  ${id.padEnd(width)}  ${[label, definition].filter(Boolean).join(': ')}`);
  }
}
