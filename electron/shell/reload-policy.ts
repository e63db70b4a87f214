// Whether a lost page is loaded again: yes, unless it is lost again and again within a minute.

const MOST = 3;
const WINDOW_MS = 60_000;

/**
 * Whether to load the page again.
 * @param losses when it was lost, this time included, in milliseconds
 */
export function mayReload(losses: readonly number[], now: number): boolean {
  return losses.filter((time) => now - time < WINDOW_MS).length <= MOST;
}
