/**
 * The rooms of `src/` and the one way that data flows: what each may import from the others, types
 * included. The linter holds every import against it; a test holds it against the imports, so that
 * it names every edge in use and no other.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const rooms = {
  shared: [],
  words: [],
  schema: [],
  kinds: ['schema'],
  i18n: ['words', 'schema'],
  lint: ['schema', 'kinds'],
  corpus: ['schema', 'kinds', 'lint'],
  audit: ['schema', 'kinds', 'lint'],
  changes: ['schema', 'kinds', 'lint', 'corpus'],
  analysis: ['schema', 'i18n', 'corpus'],
  charts: ['i18n', 'corpus'],
  routes: ['words', 'kinds', 'i18n', 'corpus'],
  views: ['schema', 'kinds', 'i18n', 'corpus', 'analysis', 'charts', 'routes'],
  filters: ['shared', 'schema', 'i18n', 'corpus', 'analysis'],
  comparison: ['shared', 'schema', 'i18n', 'corpus', 'analysis', 'routes', 'filters'],
  search: ['schema', 'i18n', 'corpus', 'analysis'],
  data: ['shared', 'schema', 'kinds', 'i18n', 'corpus', 'analysis'],
  paper: ['i18n', 'corpus', 'charts', 'routes'],
  briefing: [
    'schema',
    'kinds',
    'i18n',
    'lint',
    'corpus',
    'analysis',
    'charts',
    'routes',
    'views',
    'filters',
    'paper',
  ],
  styles: ['words', 'corpus', 'paper'],
  client: ['shared', 'i18n', 'charts'],
  components: ['words', 'schema', 'i18n', 'corpus', 'analysis', 'charts', 'routes', 'views'],
  parts: [
    'shared',
    'schema',
    'i18n',
    'corpus',
    'analysis',
    'charts',
    'routes',
    'views',
    'filters',
    'comparison',
    'search',
    'data',
    'paper',
    'briefing',
    'components',
  ],
  layouts: ['i18n', 'analysis', 'routes', 'styles', 'client', 'parts'],
  pages: [
    'shared',
    'schema',
    'i18n',
    'corpus',
    'analysis',
    'charts',
    'routes',
    'views',
    'comparison',
    'search',
    'data',
    'briefing',
    'styles',
    'client',
    'components',
    'parts',
    'layouts',
  ],
};

/** Rooms whose code is pure: no disk, no network, no processes. */
export const pureRooms = [
  'shared',
  'words',
  'schema',
  'kinds',
  'i18n',
  'lint',
  'changes',
  'filters',
  'analysis',
  'charts',
  'views',
  'comparison',
  'search',
  'paper',
  'client',
];

/**
 * The room of a file: its folder, but for what a room of one subject holds for another layer.
 * What it says (`words.ts`, a view's `view.ts`) belongs to `words`, which lies below the languages;
 * what build and browser both read (`wire.ts`) to `shared`; its `client/` to `client`; what Astro
 * renders of it to `parts`.
 * @param {string} path from the project's root, with `/`
 * @returns {string | undefined} undefined outside the rooms of `src/`
 * @example roomOf('src/views/flows/FlowFrame.astro') // 'parts'
 */
export function roomOf(path) {
  const [top, folder, ...rest] = path.split('/');
  if (top !== 'src' || folder === undefined || rest.length === 0) return undefined;
  if (rest.includes('client')) return 'client';
  if (/\/(?:words|view)\.ts$/.test(path) || path === 'src/views/index.ts') return 'words';
  if (path.endsWith('/wire.ts')) return 'shared';
  if (path.endsWith('.astro') && SUBJECTS.includes(folder)) return 'parts';
  return folder;
}

/** Rooms of one subject, with everything that it takes from model to page. */
const SUBJECTS = ['views', 'comparison', 'search', 'filters'];
