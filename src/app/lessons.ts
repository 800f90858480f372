import type { Browser } from 'webextension-polyfill';
import type { Pattern } from '../page/pattern.ts';
import { type SeekOptions, seek } from '../page/seek.ts';
import { nothingTaught, type Taught } from '../page/taught.ts';
import type { Home } from './messages.ts';
import { storageKey } from './settings.ts';
import { siteOf } from './site.ts';
import { type TaughtSettings, taughtOf } from './taught.ts';

/** What the reader taught of a site, until he teaches something else. */
export interface Turn {
  readonly taught: Taught;
  readonly ended: AbortSignal;
}

/** What the reader taught of the tab's site, as it is now. */
export interface Lessons {
  readonly turn: Turn;
  learn(settings: TaughtSettings): void;
}

export function createLessons(): Lessons {
  let known: TaughtSettings = { rules: '', not: '' };
  let end = new AbortController();
  let turn: Turn = { taught: nothingTaught, ended: end.signal };
  return {
    get turn() {
      return turn;
    },
    learn(settings) {
      if (settings.rules === known.rules && settings.not === known.not) return;
      known = settings;
      const before = end;
      end = new AbortController();
      turn = { taught: taughtOf(settings), ended: end.signal };
      before.abort();
    },
  };
}

/** Where comments are, by what was taught then. */
export interface Found {
  readonly pattern: Pattern;
  readonly turn: Turn;
}

/** Seeks the comments of a page by what the reader taught, and anew whenever that changes. */
export async function seekTaught(
  document: Document,
  first: 'now' | 'after a change',
  lessons: Lessons,
  signal: AbortSignal,
  options: Omit<SeekOptions, 'taught'> = {},
): Promise<Found | null> {
  let when = first;
  while (!signal.aborted) {
    const { turn } = lessons;
    const either = AbortSignal.any([signal, turn.ended]);
    const pattern = await seek(document, when, either, { ...options, taught: turn.taught });
    if (pattern && !either.aborted) return { pattern, turn };
    when = 'now';
  }
  return null;
}

type Api = { readonly storage: Storage; readonly extension: Browser['extension'] };
type Storage = Pick<Browser['storage'], 'local' | 'onChanged'>;

/**
 * Whose settings count in a frame, before it has comments: it tells by itself where it can, so
 * that frames without comments wake nobody. Null where that is no site, or `signal` came first.
 */
export async function findHome(
  { storage, extension }: Api,
  frame: Window,
  ask: () => Promise<Home | null>,
  signal: AbortSignal,
): Promise<Home | null> {
  const site = siteOf(topAddress(frame));
  // What was taught in a private window only the background knows.
  if (extension.inIncognitoContext) return ask();
  if (site !== null) return { site, unstored: {} };
  return (await untilTaught(storage, signal)) ? ask() : null;
}

/** Undefined in frames that are not told (Firefox 140, or a page that withholds it). */
function topAddress(frame: Window): string | undefined {
  const { ancestorOrigins } = frame.location as Location & { ancestorOrigins?: DOMStringList };
  return frame === frame.top ? frame.location.href : ancestorOrigins?.[ancestorOrigins.length - 1];
}

/** Waits until something is taught of any site; false once `signal` is aborted. */
function untilTaught({ local, onChanged }: Storage, signal: AbortSignal): Promise<boolean> {
  return new Promise(resolve => {
    const end = (isTaught: boolean) => {
      onChanged.removeListener(changed);
      resolve(isTaught);
    };
    const changed = (changes: Record<string, { readonly newValue?: unknown }>) => {
      if (Object.entries(changes).some(([key, { newValue }]) => isLesson(key, newValue))) end(true);
    };
    onChanged.addListener(changed);
    signal.addEventListener('abort', () => end(false), { once: true });
    local.get(null).then(
      stored => {
        if (Object.entries(stored).some(([key, value]) => isLesson(key, value))) end(true);
      },
      () => undefined,
    );
  });
}

function isLesson(key: string, value: unknown): boolean {
  return key.startsWith(storageKey('')) && ('rules' in Object(value) || 'not' in Object(value));
}
