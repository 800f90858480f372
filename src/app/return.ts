/**
 * Calls `act` each time the page comes back from the back/forward cache, until `signal` is aborted.
 * What was on its way to or from the page when it was put there is lost, and so is what it was
 * not there to hear.
 */
export function onReturn(view: Window, act: () => void, signal: AbortSignal): void {
  const show = ({ isTrusted, persisted }: PageTransitionEvent) => {
    // The page can dispatch the event itself.
    if (isTrusted && persisted) act();
  };
  view.addEventListener('pageshow', show, { signal });
}
