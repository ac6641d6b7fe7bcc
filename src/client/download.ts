/** Pictures of charts to download. */
export {};
