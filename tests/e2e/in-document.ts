import type { ElementHandle, Page } from 'puppeteer-core';
import { type InDocument, type Popup, until } from '../../tools/browsers/index.mjs';

/* What a reader does on a page of ours, be it the popup or a tab. */

/** A page of ours, as far as it is read and pressed here. */
export type OurPage = Pick<Popup, 'evaluate'>;

/** A tab as the popup is: functions get its document. */
export function inTab(page: Page): OurPage {
  return {
    evaluate: <T>(act: InDocument<T>, ...args: unknown[]) =>
      page.evaluate(`(${act})(document, ...${JSON.stringify(args)})`) as Promise<T>,
  };
}

/** Waits until it says `text`. */
export function says(page: OurPage, text: string): Promise<boolean> {
  return until(
    () => page.evaluate((document, part) => document.body?.textContent?.includes(part), text),
    { what: `"${text}"` },
  );
}

/** Presses the first button or label whose words begin so, once there is one. */
export function press(page: OurPage, text: string): Promise<boolean> {
  return until(
    () =>
      page.evaluate((document, wanted) => {
        const controls = [...document.querySelectorAll<HTMLElement>('button, label')];
        const control = controls.find(one => one.textContent?.trim().startsWith(wanted));
        control?.click();
        return control !== undefined;
      }, text),
    { what: `"${text}" to press` },
  );
}

/** Gives the control with this id a value, once it is there; of a switch or box, `true` or `false`. */
export function set(page: OurPage, id: string, value: string | boolean): Promise<boolean> {
  return until(
    () =>
      page.evaluate(
        (document, id, value) => {
          const control = document.getElementById(id) as HTMLInputElement | HTMLSelectElement;
          if (!control) return false;
          if (typeof value === 'boolean') {
            if ((control as HTMLInputElement).checked !== value) control.click();
            return true;
          }
          control.value = value;
          const { Event } = document.defaultView ?? window;
          control.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        },
        id,
        value,
      ),
    { what: `${id} to set` },
  );
}

/** Chooses a file where the page takes one. */
export async function upload(page: Page, path: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
}

/** What the controls with these ids hold; null for one that is not there. */
export function valuesOf(
  page: OurPage,
  ids: readonly string[],
): Promise<(string | boolean | null)[]> {
  return page.evaluate(
    (document, ids: string[]) =>
      ids.map(id => {
        const control = document.getElementById(id) as HTMLInputElement | null;
        return control && (control.type === 'checkbox' ? control.checked : control.value);
      }),
    ids,
  );
}

/** The tab that stands at a page of ours, once there is one. */
export function tabAt(driver: { browser: import('puppeteer-core').Browser }, path: string) {
  return until(
    async () => {
      for (const tab of await driver.browser.pages()) {
        // Firefox tells the driver no address of an extension's page.
        const address = await tab.evaluate(() => location.href).catch(() => '');
        if (address.endsWith(path)) return tab;
      }
      return null;
    },
    { what: `a tab at ${path}` },
  );
}
