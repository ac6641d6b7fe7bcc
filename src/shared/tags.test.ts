import { expect, it } from 'vitest';
import { tagsOf } from './tags.ts';

it('names each tag with what a style may ask of it, alike ones once', () => {
  const markup =
    '<p class="a b" id="x">1</p><p class="a b" id="y" hidden>2</p><b>3</b><p class="a b" id="z">4</p>';
  expect(tagsOf(markup)).toBe('<p class="a b" id=""><p class="a b" id="" hidden><b>');
  expect(tagsOf('<a href="?a>b" data-list="also">')).toBe('<a href="" data-list="also">');
  expect(tagsOf('<tr class="j-a" data-id="a/b"><tr class="j-a" data-id="a/c">')).toBe(
    '<tr class="j-a" data-id="">',
  );
  expect(tagsOf('no tag')).toBe('');
});
