/** What the test of RIS uses of the parser, which comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      /** The entries of a text as CSL-JSON. */
      chain: (text: string, options: { generateGraph: boolean }) => unknown;
    };
  };
}
/** Registers the format with the core. */
declare module '@citation-js/plugin-ris';
