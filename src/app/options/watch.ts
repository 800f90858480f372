import type { Browser } from 'webextension-polyfill';
import { type Kept, loadKept } from '../backup.ts';
import { noHistoryKey } from '../history.ts';

export interface Stored {
  readonly kept: Required<Kept>;
  /** Sites to show: those that have lost their last difference while the page was open too. */
  readonly rows: readonly string[];
  readonly keepsHistory: boolean;
}

/** What the options page knows: null while it reads, `failed` where the browser cannot. */
export type Known = Stored | 'failed' | null;

/** Tells of all that is kept, and again after each change. */
export function watchKept(api: Browser, signal: AbortSignal, tell: (known: Known) => void): void {
  let rows: readonly string[] = [];
  let turn = 0;
  const look = async () => {
    const mine = ++turn;
    const known = await load(api, rows).catch(() => 'failed' as const);
    if (signal.aborted || mine !== turn) return;
    if (known !== 'failed') rows = known.rows;
    tell(known);
  };
  const changed = (_: object, area: string) => {
    if (area === 'local') void look();
  };
  api.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => api.storage.onChanged.removeListener(changed));
  void look();
}

async function load({ storage }: Browser, rows: readonly string[]): Promise<Stored> {
  const [kept, flags] = await Promise.all([
    loadKept(storage.local),
    storage.local.get(noHistoryKey),
  ]);
  return {
    kept,
    rows: [...new Set([...rows, ...Object.keys(kept.sites)])].sort(),
    keepsHistory: flags[noHistoryKey] !== true,
  };
}
