/**
 * Starts for labels in one line, each as close to its wish as the others let it.
 * @returns undefined when they do not fit
 */
export function spread(
  wishes: readonly number[],
  widths: readonly number[],
  width: number,
  gap = 14,
): number[] | undefined {
  const starts: number[] = [];
  for (const [i, wish] of wishes.entries()) {
    const free = i === 0 ? 0 : (starts[i - 1] ?? 0) + (widths[i - 1] ?? 0) + gap;
    starts.push(Math.max(wish, free));
  }
  let limit = width;
  for (let i = starts.length - 1; i >= 0; i--) {
    starts[i] = Math.min(starts[i] ?? 0, limit - (widths[i] ?? 0));
    limit = (starts[i] ?? 0) - gap;
  }
  return (starts[0] ?? 0) < 0 ? undefined : starts;
}
