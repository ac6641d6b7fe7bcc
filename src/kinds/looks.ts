import type { marks } from './jurisdiction.ts';

/** How a jurisdiction looks: its mark, and its colour on paper and on a dark ground. */
export interface Look {
  mark: (typeof marks)[number];
  light: string;
  dark: string;
}

/**
 * Twelve looks that are told apart side by side: by colour on both grounds, and by shape where there is
 * none, as on a printer that has black alone. Whoever begins a jurisdiction is given the first that is free.
 */
export const looks: readonly Look[] = [
  { mark: 'circle', light: '#1f4f8b', dark: '#7fb0ea' },
  { mark: 'triangle', light: '#bf5a17', dark: '#ec9256' },
  { mark: 'square', light: '#2c6e4c', dark: '#77bf97' },
  { mark: 'star', light: '#8b1c52', dark: '#de7fb0' },
  { mark: 'ring', light: '#2b6f93', dark: '#86c3e2' },
  { mark: 'diamond', light: '#6a645a', dark: '#a39c8f' },
  { mark: 'cross', light: '#5a3fa3', dark: '#b49cf2' },
  { mark: 'pentagon', light: '#6b4a1e', dark: '#d1b06b' },
  { mark: 'frame', light: '#008077', dark: '#4fd6c6' },
  { mark: 'wedge', light: '#b3261e', dark: '#ff8f85' },
  { mark: 'bow', light: '#667000', dark: '#c3d24f' },
  { mark: 'bars', light: '#a02fb0', dark: '#e58ef2' },
];

/** The first look of which no other jurisdiction has the mark or a colour; none when all are taken. */
export const freeLook = (
  taken: readonly { mark?: unknown; colour?: { light?: unknown; dark?: unknown } | undefined }[],
): Look | undefined =>
  looks.find(({ mark, light, dark }) =>
    taken.every(
      (other) =>
        other.mark !== mark && other.colour?.light !== light && other.colour?.dark !== dark,
    ),
  );
