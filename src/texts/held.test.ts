import { expect, test } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { bulletin } from '../../tests/fixtures/tiny-texts.ts';
import { heldTexts, holdTexts, paragraphsIn } from './held.ts';

const [source] = corpus.sources;
if (!source) throw new Error('the fixture has a source');
const held = (text: string) => new Map([[source.id, text]]);

test('a text is given by its paragraphs', () => {
  const paragraphs = paragraphsIn(held(bulletin), source);
  expect(paragraphs).toHaveLength(source.paragraphs);
  expect(paragraphs?.[0]).toBe('东湾通讯');
});

test('a text that is no longer the one of its record is shown nowhere', () => {
  expect(paragraphsIn(held(`${bulletin}。`), source)).toBeUndefined();
  expect(paragraphsIn(new Map(), source)).toBeUndefined();
  expect(paragraphsIn(undefined, source)).toBeUndefined();
});

test('what is held can be taken away again', () => {
  holdTexts(held(bulletin));
  expect(heldTexts()?.size).toBe(1);
  holdTexts(undefined);
  expect(heldTexts()).toBeUndefined();
});
