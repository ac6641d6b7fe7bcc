/** The converter's dictionaries: entries joined by `|`, source and result joined by a space. */
declare module 'opencc-js/dict/*' {
  const entries: string;
  export default entries;
}
