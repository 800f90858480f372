/** Copies that the history in this storage tells of, over all days, sites and reasons. */
export function copiesInHistory(stored: Readonly<Record<string, unknown>>): number {
  type Sites = Record<string, { reasons: Record<string, number> }>;
  return Object.entries(stored)
    .filter(([key]) => key.startsWith('history:'))
    .flatMap(([, sites]) => Object.values(sites as Sites))
    .flatMap(({ reasons }) => Object.values(reasons))
    .reduce((sum, count) => sum + count, 0);
}
