/**
 * The rooms of `src/` and the one way that data flows: what each may import from the others, types
 * included. The linter holds every import against it; a test holds it against the imports, so that
 * it names every edge in use and no other. Left out are tests, style sheets, and what lies in no room
 * (`content.config.ts`).
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const rooms = {
  shared: [],
  languages: [],
  words: ['languages'],
  schema: ['shared', 'languages'],
  i18n: ['shared', 'languages', 'words', 'schema'],
  kinds: ['languages', 'words', 'schema'],
  lint: ['shared', 'languages', 'schema', 'kinds'],
  corpus: ['shared', 'schema', 'kinds', 'lint'],
  audit: ['languages', 'schema', 'kinds', 'lint'],
  texts: ['shared', 'languages', 'schema', 'i18n', 'lint', 'corpus', 'audit'],
  changes: ['languages', 'words', 'schema', 'kinds', 'lint', 'corpus'],
  analysis: ['shared', 'languages', 'schema', 'i18n', 'corpus'],
  filters: ['shared', 'languages', 'schema', 'i18n', 'corpus', 'analysis'],
  charts: ['shared', 'languages', 'i18n', 'corpus'],
  routes: ['shared', 'words', 'i18n', 'kinds', 'corpus', 'texts'],
  views: [
    'shared',
    'languages',
    'schema',
    'i18n',
    'kinds',
    'corpus',
    'analysis',
    'charts',
    'routes',
  ],
  comparison: ['shared', 'schema', 'i18n', 'corpus', 'analysis', 'filters', 'routes'],
  data: ['shared', 'languages', 'words', 'schema', 'i18n', 'kinds', 'corpus', 'analysis'],
  paper: ['shared', 'languages', 'schema', 'i18n', 'corpus', 'charts', 'routes'],
  briefing: [
    'shared',
    'languages',
    'schema',
    'i18n',
    'kinds',
    'lint',
    'corpus',
    'analysis',
    'filters',
    'charts',
    'routes',
    'views',
    'paper',
  ],
  tray: [
    'shared',
    'languages',
    'words',
    'schema',
    'i18n',
    'kinds',
    'corpus',
    'analysis',
    'charts',
    'routes',
    'views',
    'paper',
    'briefing',
  ],
  styles: ['shared', 'words', 'corpus', 'paper'],
  client: ['shared', 'schema', 'i18n', 'charts', 'paper', 'briefing', 'tray'],
  components: [
    'shared',
    'words',
    'schema',
    'i18n',
    'corpus',
    'texts',
    'analysis',
    'charts',
    'routes',
    'views',
    'paper',
    'tray',
  ],
  search: [
    'shared',
    'languages',
    'schema',
    'i18n',
    'kinds',
    'corpus',
    'analysis',
    'filters',
    'charts',
    'routes',
    'tray',
    'components',
  ],
  finder: [
    'shared',
    'languages',
    'words',
    'schema',
    'i18n',
    'kinds',
    'corpus',
    'texts',
    'analysis',
    'routes',
    'search',
  ],
  parts: [
    'shared',
    'languages',
    'schema',
    'i18n',
    'kinds',
    'corpus',
    'texts',
    'analysis',
    'filters',
    'charts',
    'routes',
    'views',
    'comparison',
    'data',
    'paper',
    'briefing',
    'tray',
    'components',
    'search',
    'finder',
  ],
  layouts: [
    'shared',
    'i18n',
    'corpus',
    'analysis',
    'routes',
    'paper',
    'styles',
    'client',
    'components',
    'parts',
  ],
  pages: [
    'shared',
    'languages',
    'schema',
    'i18n',
    'corpus',
    'texts',
    'analysis',
    'charts',
    'routes',
    'views',
    'comparison',
    'data',
    'briefing',
    'tray',
    'client',
    'components',
    'search',
    'finder',
    'parts',
    'layouts',
  ],
  ingest: ['shared', 'languages', 'schema', 'kinds', 'lint', 'audit'],
  robust: ['languages', 'schema', 'i18n', 'kinds', 'corpus', 'charts', 'views', 'briefing'],
};

/** Rooms whose code is pure: no disk, no network, no processes. */
export const pureRooms = [
  'languages',
  'shared',
  'words',
  'schema',
  'kinds',
  'i18n',
  'lint',
  'ingest',
  'changes',
  'filters',
  'analysis',
  'charts',
  'views',
  'comparison',
  'search',
  'finder',
  'paper',
  'tray',
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
const SUBJECTS = ['views', 'comparison', 'search', 'finder', 'filters'];
