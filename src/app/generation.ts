import type { Runtime } from 'webextension-polyfill';

/** Said by a script that takes over; it carries nothing, and only the dead give way to it. */
const takeover = 'seen-above-takeover';

/**
 * Runs `live` unless a script of this very extension already lives in this frame: the browser
 * may have started one by the manifest when the background injects another.
 */
export function onlyOnce(
  runtime: Runtime.Static,
  live: (life: AbortController) => Promise<void>,
): void {
  const world = globalThis as { alive?: () => boolean };
  if (world.alive?.()) return;
  const life = new AbortController();
  world.alive = () => !life.signal.aborted && isAlive(runtime);
  // A script that broke off must not count as alive: another may be put in its place.
  live(life).catch(() => life.abort());
}

/** False once the extension was updated, reloaded, disabled or removed under its script's feet. */
export function isAlive(runtime: Runtime.Static): boolean {
  return Boolean(runtime?.id);
}

/**
 * Makes a dead generation of this script take back what it did, before this one begins; then
 * waits for the same call. Chrome leaves the old script running after an update, and starts
 * the new one in another world.
 */
export function takeOver(document: Document, runtime: Runtime.Static, life: AbortController): void {
  document.dispatchEvent(new Event(takeover));
  document.addEventListener(
    takeover,
    () => {
      if (!isAlive(runtime)) life.abort();
    },
    { signal: life.signal },
  );
}
