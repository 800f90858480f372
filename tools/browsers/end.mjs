import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const graceMs = 10_000;

/**
 * Closes a browser, by force where it does not answer.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function end(browser) {
  const closed = browser.close().then(
    () => true,
    () => false,
  );
  if (await Promise.race([closed, pause(graceMs, false, { ref: false })])) return;
  const program = browser.process();
  if (!program || program.exitCode !== null || program.signalCode !== null) return;
  const gone = new Promise(resolve => program.once('exit', resolve));
  program.kill('SIGKILL');
  await gone;
}

/**
 * Closes a browser that is not started again, and removes its profile.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} profile path of its folder
 */
export async function endForGood(browser, profile) {
  await end(browser);
  // Its helpers may still write for a moment.
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
