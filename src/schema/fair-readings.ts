/**
 * The readings of the corpus under which every statement is tried, in the order in which they are
 * shown: as resolved; as each coder had it; with bare verbs as planned and as ongoing; with only what
 * a measure's own sentence directs at Hong Kong; with bundles counted in place of their parts.
 */
export const fairReadings = [
  'resolved',
  'first',
  'second',
  'bare-as-planned',
  'bare-as-ongoing',
  'own-words',
  'bundles',
] as const;

/** The name of a fair reading. */
export type FairReading = (typeof fairReadings)[number];
