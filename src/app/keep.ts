import { defaultVerdictSettings } from '../core/verdict.ts';
import { type Cleaning, type CleanOptions, type CleanSettings, clean } from '../page/clean.ts';
import { defaultLookSettings } from '../page/look.ts';
import type { Pattern } from '../page/pattern.ts';
import { seek } from '../page/seek.ts';
import { settle } from '../page/settle.ts';
import { readList, type SiteSettings } from './settings.ts';

/** Keeps one page as the reader wants it, through every change of settings and of the page. */
export interface Keeper {
  obey(settings: SiteSettings): void;
  /** What is being cleaned now; undefined while switched off or without comments. */
  readonly cleaning: Cleaning | undefined;
}

/**
 * Starts switched off, with comments known to be where `found` says; ends with `life`.
 * Its report changes, too, when the comments are gone.
 */
export function createKeeper(
  document: Document,
  found: Pattern,
  hooks: Pick<CleanOptions, 'words' | 'shadowOf' | 'onReport' | 'onChoice'>,
  life: AbortSignal,
): Keeper {
  const settled = settle(document, life);
  let cleaning: Cleaning | undefined;
  let cleanSettings: CleanSettings = { ...defaultVerdictSettings, ...defaultLookSettings };
  let on: AbortController | undefined;
  life.addEventListener('abort', () => on?.abort());

  async function keepClean(signal: AbortSignal): Promise<void> {
    let pattern = found.elements(document).length > 0 ? found : null;
    pattern ??= await seek(document, 'now', signal, hooks.shadowOf);
    while (pattern) {
      await cleanUntilGone(pattern, signal);
      cleaning = undefined;
      hooks.onReport();
      pattern = await seek(document, 'after a change', signal, hooks.shadowOf);
    }
  }

  function cleanUntilGone(pattern: Pattern, signal: AbortSignal): Promise<void> {
    const gone = new AbortController();
    const either = AbortSignal.any([signal, gone.signal]);
    return new Promise(resolve => {
      either.addEventListener('abort', () => resolve());
      const onGone = () => gone.abort();
      const settings = cleanSettings;
      cleaning = clean(document, { ...hooks, pattern, settings, settled, onGone }, either);
    });
  }

  return {
    obey(settings) {
      if (life.aborted) return;
      cleanSettings = cleanSettingsOf(settings);
      if (!settings.on) {
        on?.abort();
        on = undefined;
      } else if (on) {
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
