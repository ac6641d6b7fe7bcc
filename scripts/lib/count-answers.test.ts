import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { countAnswers, type Answers } from './count-answers.ts';

/** Asks for something. @returns what answers it, and of which content the answer says to be */
function ask(answers: Answers, accept = 'text/html') {
  const response = new EventEmitter();
  let said = '';
  const setHeader = (_name: string, value: string) => (said = value);
  answers.count(
    { headers: { accept } },
    Object.assign(response, { setHeader }) as never,
    () => undefined,
  );
  return {
    answer: () => response.emit('close'),
    of: Number(/^content;dur=(\d+)$/.exec(said)?.[1]),
  };
}

test('what is asked for is open until it is answered, and pages are counted', () => {
  const answers = countAnswers();
  const [page, script] = [ask(answers), ask(answers, '*/*')];
  expect([answers.open(), answers.pages()]).toEqual([2, 0]);
  page.answer();
  expect([answers.open(), answers.pages()]).toEqual([1, 1]);
  script.answer();
  expect([answers.open(), answers.pages()]).toEqual([0, 1]);
});

test('a page that was asked for before a change and connects after it is late, in whatever order', () => {
  const answers = countAnswers();
  const [before, during] = [ask(answers), ask(answers)];
  before.answer();
  expect(answers.isLate(before.of)).toBe(false);
  answers.change();
  during.answer();
  const fresh = ask(answers);
  fresh.answer();
  expect([fresh, during, before].map(({ of }) => answers.isLate(of))).toEqual([false, true, true]);
});

test('what never connects makes no page late, nor does one that does not say what it is made of', () => {
  const answers = countAnswers();
  ask(answers).answer();
  answers.change();
  expect(answers.isLate(ask(answers).of)).toBe(false);
  for (const no of [undefined, null, 'x', {}]) expect(answers.isLate(no)).toBe(false);
});
