/** Whether there is a file at a path from the root of a host, without a slash before. */
export type IsFile = (path: string) => boolean;

/** How a kind of host serves files; paths as in {@link IsFile}. */
export interface HostRules {
  /** Where it sends a path on to; nothing where it answers. */
  redirect?(path: string, isFile: IsFile): string | undefined;
  /** The files that it looks for, one after the other. */
  files(path: string): string[];
  /** Whether a redirect takes the query along. */
  keepsQuery: boolean;
  headers?: Record<string, string>;
}

const isFolder = (path: string): boolean => path === '' || path.endsWith('/');
const indexed = (path: string): string => (isFolder(path) ? `${path}index.html` : path);
const bare = (path: string): string => path.replace(/(?:(?:^|\/)index)?\.html$/, '');
const unslashed = (path: string): string => path.replace(/\/$/, '');

/** What `serve` strips at a time, where nothing is set. */
const STRIPPED = /(?:\.html|(?:^|\/)index)$/;

/** A folder is asked for with a slash at its end. */
const folders: HostRules['redirect'] = (path, isFile) =>
  !isFolder(path) && !isFile(path) && isFile(`${path}/index.html`) ? `${path}/` : undefined;

/** The kinds of hosts, by who serves so. */
export const hostRules: Record<string, HostRules> = {
  'nginx, Apache, python and S3’s websites': {
    redirect: folders,
    files: (path) => [indexed(path)],
    keepsQuery: true,
  },
  'a store of files without indexes': { files: (path) => [path], keepsQuery: true },
  Caddy: {
    redirect: (path, isFile) =>
      path.endsWith('/') && isFile(unslashed(path)) ? unslashed(path) : folders(path, isFile),
    files: (path) => [indexed(path)],
    keepsQuery: true,
  },
  'GitHub Pages and http-server': {
    redirect: folders,
    files: (path) => [indexed(path), `${path}.html`],
    keepsQuery: true,
  },
  sirv: {
    files: (path) => [indexed(path), `${path}.html`, `${path}/index.html`],
    keepsQuery: true,
  },
  'Cloudflare Pages, which strips .html': {
    redirect: (path, isFile) => {
      if (/(?:^|\/)index\.html$/.test(path)) return path.replace(/index\.html$/, '');
      if (path.endsWith('.html')) return bare(path);
      if (path.endsWith('/') && isFile(`${unslashed(path)}.html`)) return unslashed(path);
      return isFile(`${path}.html`) ? undefined : folders(path, isFile);
    },
    files: (path) => [indexed(path), `${path}.html`],
    keepsQuery: true,
  },
  'serve, which strips .html and the query': {
    redirect: (path) => (STRIPPED.test(path) ? path.replace(STRIPPED, '') : undefined),
    files: (path) => [indexed(path), `${path}.html`, `${path}/index.html`],
    keepsQuery: false,
  },
  'serve with slashes, which strips the query': {
    redirect: (path) => {
      if (STRIPPED.test(path)) return path.replace(STRIPPED, '');
      return isFolder(path) || /\.\w+$/.test(path) ? undefined : `${path}/`;
    },
    files: (path) => [indexed(path), `${unslashed(path)}.html`],
    keepsQuery: false,
  },
};
