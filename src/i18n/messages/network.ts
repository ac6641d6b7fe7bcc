/** Messages of partnerships, organisations and the timeline. */
export const networkMessages = {} as const;
