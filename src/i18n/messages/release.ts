/** Messages of downloads of charts, citations, versions of the corpus. */
export const releaseMessages = {} as const;
