import { defaultVerdictSettings } from '../core/verdict.ts';
import { clean } from '../page/clean.ts';
import type { Cleaning, CleanOptions, CleanSettings } from '../page/cleaning.ts';
import { defaultLookSettings } from '../page/look.ts';
import { settle } from '../page/settle.ts';
import { type Found, type Lessons, seekTaught } from './lessons.ts';
import { readList, type SiteSettings } from './settings.ts';

/** Keeps one page as the reader wants it, through every change of settings and of the page. */
export interface Keeper {
  obey(settings: SiteSettings): void;
  /** What is being cleaned now; undefined while switched off or without comments. */
  readonly cleaning: Cleaning | undefined;
}

/**
 * Starts switched off, with comments known to be where `first` says; ends with `life`.
 * Its report changes, too, when the comments are gone.
 */
export function createKeeper(
  document: Document,
  first: Found,
  lessons: Lessons,
  hooks: Pick<CleanOptions, 'words' | 'shadowOf' | 'onReport' | 'onChoice'>,
  life: AbortSignal,
): Keeper {
  const settled = settle(document, life);
  let cleaning: Cleaning | undefined;
  let cleanSettings: CleanSettings = { ...defaultVerdictSettings, ...defaultLookSettings };
  let on: AbortController | undefined;
  let { turn } = first;
  life.addEventListener('abort', () => on?.abort());

  async function keepClean(signal: AbortSignal): Promise<void> {
    const holds = first.turn === turn && first.pattern.elements(document).length > 0;
    let found = holds ? first : await seekTaught(document, 'now', lessons, signal, hooks);
    while (found) {
      await cleanUntilGone(found, signal);
      cleaning = undefined;
      hooks.onReport();
      found = await seekTaught(document, 'after a change', lessons, signal, hooks);
    }
  }

  function cleanUntilGone({ pattern, turn }: Found, signal: AbortSignal): Promise<void> {
    const gone = new AbortController();
    const either = AbortSignal.any([signal, gone.signal]);
    return new Promise(resolve => {
      either.addEventListener('abort', () => resolve());
      const onGone = () => gone.abort();
      const settings = cleanSettings;
      const { taught } = turn;
      cleaning = clean(document, { ...hooks, pattern, taught, settings, settled, onGone }, either);
    });
  }

  return {
    obey(settings) {
      if (life.aborted) return;
      cleanSettings = cleanSettingsOf(settings);
      lessons.learn(settings);
      const isElsewhere = lessons.turn !== turn;
      turn = lessons.turn;
      if (!settings.on || isElsewhere) {
        on?.abort();
        on = undefined;
      }
      if (!settings.on) return;
      if (on) {
        cleaning?.configure(cleanSettings);
      } else {
        on = new AbortController();
        void keepClean(on.signal);
      }
    },
    get cleaning() {
      return cleaning;
    },
  };
}

function cleanSettingsOf({ never, always, ...settings }: SiteSettings): CleanSettings {
  const { level, fromCopy, authors, shortReplies, original, placeholders, look, print } = settings;
  return {
    ...{ level, fromCopy, authors, shortReplies, original, placeholders, look, print },
    neverHide: new Set(readList(never)),
    alwaysHide: new Set(readList(always)),
  };
}
