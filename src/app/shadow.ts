import type { ShadowOf } from '../page/dom.ts';

/** What Chromium offers beside the API that both browsers share. */
interface WithDom {
  readonly dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
}

/**
 * Sees closed shadow roots as well, which the browsers let extensions do: Chromium by a call of its
 * own, which takes HTML elements only, Firefox by a member of elements. `api` is the browser's own.
 */
export function seeShadows(api: object): ShadowOf {
  const { dom } = api as WithDom;
  if (dom) return host => (host instanceof HTMLElement ? dom.openOrClosedShadowRoot(host) : null);
  return host => (host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ?? null;
}
