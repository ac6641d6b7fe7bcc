/** What a shell or a supervisor ends a process with, and the exit codes that say so. */
const ENDINGS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Does something when this process ends before its work does: by a signal, or by a call of `exit`
 * anywhere in it.
 * @returns what takes that back, when the work is done
 */
export function onEnd(clear: () => void): () => void {
  const codes = Object.entries(ENDINGS).map(([signal, code]) => {
    const listener = () => {
      clear();
      process.exit(code);
    };
    process.once(signal, listener);
    return () => process.off(signal, listener);
  });
  process.once('exit', clear);
  return () => {
    for (const off of codes) off();
    process.off('exit', clear);
  };
}
