import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { countAnswers, type Answers } from './count-answers.ts';

/** Asks for something. @returns what answers it */
function ask(answers: Answers, accept = 'text/html'): () => void {
  const response = new EventEmitter();
  answers.count({ headers: { accept } }, response as never, () => undefined);
  return () => response.emit('close');
}

test('what is asked for is open until it is answered, and pages are counted', () => {
  const answers = countAnswers();
  const [page, script] = [ask(answers), ask(answers, '*/*')];
  expect([answers.open(), answers.pages()]).toEqual([2, 0]);
  page();
  expect([answers.open(), answers.pages()]).toEqual([1, 1]);
  script();
  expect([answers.open(), answers.pages()]).toEqual([0, 1]);
});

test('a page that was asked for before a change and connects after it is late, once', () => {
  const answers = countAnswers();
  const [before, during] = [ask(answers), ask(answers)];
  before();
  expect(answers.isLate()).toBe(false);
  answers.change();
  during();
  expect(answers.isLate()).toBe(true);
  ask(answers)();
  expect(answers.isLate()).toBe(false);
});

test('a page that was answered before a change and connects after it is late', () => {
  const answers = countAnswers();
  ask(answers)();
  answers.change();
  expect(answers.isLate()).toBe(true);
  expect(answers.isLate()).toBe(false);
});
