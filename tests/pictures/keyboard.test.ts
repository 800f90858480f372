import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, openStage, type Stage } from './open.ts';
import { pages } from './states.ts';

/* Everything on our own pages can be reached, seen and worked by keyboard alone. */

describe.each(browserNames)('by keyboard in %s', name => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name, false);
  });
  afterAll(() => stage?.close());

  test.each(Object.entries(pages))(
    '%s: every control is reached, and shows it',
    async (_, page) => {
      const tab = await stage.open(page.path, page.ordinary, 'en');
      await tab.waitForSelector('section');
      await tab.bringToFront();
      await tab.waitForFunction(() => document.hasFocus());
      const wanted = await tab.evaluate(
        () =>
          [...document.querySelectorAll('button, input, select, summary, textarea')].filter(
            control =>
              !(control as HTMLButtonElement).disabled &&
              // Of a group of radios, the chosen one stands for all.
              (control.getAttribute('type') !== 'radio' || (control as HTMLInputElement).checked),
          ).length,
      );
      const reached = new Set<string>();
      const unseen: string[] = [];
      for (let presses = 0; presses < wanted; presses++) {
        await tab.keyboard.press('Tab');
        const { id, look, seen } = await tab.evaluate(() => {
          const control = document.activeElement as HTMLElement;
          const number = [...document.querySelectorAll('*')].indexOf(control);
          const rings = [control, ...(control.closest('label') ? [control.closest('label')] : [])];
          return {
            look: control.outerHTML,
            id: control.matches('button, input, select, summary, textarea') ? `${number}` : '',
            seen: rings.some(ring => ring && getComputedStyle(ring).outlineStyle !== 'none'),
          };
        });
        if (id !== '') reached.add(id);
        if (id !== '' && !seen) unseen.push(look);
      }
      await tab.close();
      expect(wanted).toBeGreaterThan(0);
      expect(reached.size).toBe(wanted);
      expect(unseen).toEqual([]);
    },
  );

  test('a level is chosen by an arrow, the switch worked by the space bar, the list copied by Enter', async () => {
    const { popup } = pages;
    const tab = await stage.open(popup.path, popup.ordinary, 'en');
    await tab.waitForSelector('section');
    await tab.bringToFront();
    const text = () => tab.evaluate(() => document.body.textContent);
    await tab.focus('[value=near]');
    await tab.keyboard.press('ArrowLeft');
    await expect.poll(() => sent(tab)).toContainEqual({ level: 'exact' });
    await tab.focus('[role=switch]');
    await tab.keyboard.press(' ');
    await expect.poll(() => sent(tab)).toContainEqual({ on: false });
    // The played background stores nothing, and the popup says so.
    await expect.poll(text).toContain('could not be saved');
    await tab.focus('.folds');
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('#copy-text');
    await tab.focus('#copy-text');
    await tab.keyboard.press('Enter');
    await expect.poll(text).toContain('Copied.');
    await tab.close();
  });
});

/** Changes of settings that the page has sent. */
function sent(tab: Awaited<ReturnType<Stage['open']>>): Promise<unknown[]> {
  return tab.evaluate(() => (globalThis as unknown as { changes: unknown[] }).changes);
}
