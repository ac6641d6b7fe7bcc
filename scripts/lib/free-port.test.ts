import { expect, test } from 'vitest';
import { addressPrinted } from './free-port.ts';

test('the address of a server is read from what it prints, in colours too', () => {
  const printed =
    ' astro  v7 ready in 900 ms\n\n┃ Local    \u001b[36mhttp://localhost:4322/\u001b[39m\n';
  expect(addressPrinted(printed)).toBe('http://localhost:4322/');
  expect(addressPrinted('┃ Loc')).toBeUndefined();
});
