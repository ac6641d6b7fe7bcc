/**
 * The rooms of `src/` and the one way that data flows: what each may import from the others, types
 * included. The linter holds every import against it; a test holds it against the imports, so that
 * it names every edge in use and no other.
 * A folder is a room, but for the views: what they declare and say (`views/words`) lies below the
 * languages, their models and charts (`views`) above the analysis, and what Astro renders of them
 * (`views/parts`) beside the components.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const rooms = {
  shared: [],
  schema: [],
  'views/words': [],
  i18n: ['schema', 'views/words'],
  lint: ['schema'],
  corpus: ['schema', 'lint'],
  audit: ['schema', 'lint'],
  changes: ['schema', 'lint', 'corpus'],
  styles: ['corpus', 'paper'],
  analysis: ['schema', 'i18n', 'corpus'],
  charts: ['i18n', 'corpus'],
  routes: ['shared', 'schema', 'views/words', 'i18n', 'corpus', 'analysis'],
  views: ['schema', 'i18n', 'corpus', 'analysis', 'charts', 'routes'],
  data: ['shared', 'schema', 'i18n', 'corpus', 'analysis'],
  briefing: ['schema', 'i18n', 'lint', 'corpus', 'analysis', 'charts', 'routes', 'views', 'paper'],
  paper: ['i18n', 'corpus', 'charts', 'routes'],
  components: [
    'shared',
    'schema',
    'views/words',
    'i18n',
    'corpus',
    'analysis',
    'charts',
    'routes',
    'views',
    'data',
  ],
  'views/parts': [
    'schema',
    'i18n',
    'corpus',
    'analysis',
    'charts',
    'routes',
    'views',
    'data',
    'briefing',
    'paper',
    'components',
  ],
  client: ['shared', 'i18n', 'charts'],
  layouts: ['i18n', 'styles', 'routes', 'components', 'client'],
  pages: [
    'shared',
    'schema',
    'i18n',
    'corpus',
    'styles',
    'analysis',
    'charts',
    'routes',
    'views',
    'data',
    'briefing',
    'components',
    'views/parts',
    'client',
    'layouts',
  ],
};

/** Rooms whose code is pure: no disk, no network, no processes. */
export const pureRooms = [
  'shared',
  'schema',
  'views/words',
  'i18n',
  'lint',
  'changes',
  'analysis',
  'charts',
  'views',
  'paper',
  'client',
];

/**
 * The room of a file.
 * @param {string} path from the project's root, with `/`
 * @returns {string | undefined} undefined outside `src/`
 * @example roomOf('src/views/flows/FlowFrame.astro') // 'views/parts'
 */
export function roomOf(path) {
  const [top, folder, ...rest] = path.split('/');
  if (top !== 'src' || folder === undefined || rest.length === 0) return undefined;
  if (folder === 'views') {
    if (path.endsWith('.astro')) return 'views/parts';
    return /^src\/views\/(?:(?:[^/]+\/)?(?:view|words)|index)\.ts$/.test(path)
      ? 'views/words'
      : 'views';
  }
  return folder;
}
