import type { Rule } from '../../sites/rule.ts';
import { is, type ShadowOf, tagOf } from '../dom.ts';
import { rootOf } from '../node.ts';
import type { Taught } from '../taught.ts';
import { createChoice } from './choice.ts';
import { grab } from './grab.ts';
import { openLayer } from './layer.ts';
import { createOutlines } from './outlines.ts';
import { type ActionName, createPanel, type PanelWords } from './panel.ts';
import { elementUnder, nextStop, stops } from './places.ts';

export interface PickerOptions {
  readonly words: PanelWords;
  readonly taught: Taught;
  readonly shadowOf: ShadowOf;
  /**
   * The comments of the page are what this rule finds; `forget` kept the one pointed at from it.
   * Rejects where that could not be kept.
   */
  readonly onAccept: (rule: Rule, forget: readonly string[]) => Promise<void>;
  /** What this selector finds is no comment; rejects where that could not be kept. */
  readonly onRefuse: (selector: string) => Promise<void>;
  readonly onLeave: () => void;
}

type Action = ActionName | 'left' | 'right';

const actionsByKey = new Map<string, Action>([
  ['ArrowUp', 'wider'],
  ['+', 'wider'],
  // Where + wants the shift key.
  ['=', 'wider'],
  ['ArrowDown', 'narrower'],
  ['-', 'narrower'],
  ['ArrowRight', 'right'],
  ['ArrowLeft', 'left'],
  ['Enter', 'accept'],
  ['Delete', 'refuse'],
  // What a Mac calls delete.
  ['Backspace', 'refuse'],
  ['Escape', 'leave'],
]);
const ending: ReadonlySet<Action> = new Set(['accept', 'refuse', 'leave']);

/**
 * Lets a reader point at a comment until `signal` is aborted: outlines what is under the pointer
 * and all that is like it, and tells what it would be read as. Writes nothing to the page but one
 * host of ours, which goes with the signal. In a frame it waits until the reader comes there.
 */
export function pick(document: Document, options: PickerOptions, signal: AbortSignal): void {
  const { shadowOf, words } = options;
  const view = document.defaultView as Window & typeof globalThis;
  const focusedBefore = document.activeElement as HTMLElement | null;
  const { host, root, element: layer } = openLayer(document);
  const outlines = createOutlines(document, view, signal);
  const panel = createPanel(document, words);
  layer.append(outlines.element, panel.element);
  const choice = createChoice(
    document,
    view,
    shadowOf,
    shown => {
      panel.show(shown);
      outlines.show(choice.current?.like ?? [], choice.current?.element ?? null);
    },
    signal,
  );
  let isAwake = false;
  /** The choice stays where it is when the pointer moves. */
  let isHeld = false;
  /** The key that is down and ends it when it comes up. */
  let pressed: string | undefined;

  const forward = words.direction === 'rtl' ? -1 : 1;
  const actions: Readonly<Record<Action, () => void>> = {
    wider: () => hold(() => choice.go(1)),
    narrower: () => hold(() => choice.go(-1)),
    right: () => stop(forward),
    left: () => stop(forward > 0 ? -1 : 1),
    accept: () => void accept(),
    refuse: () => choice.current && keep(options.onRefuse(choice.current.where.unit)),
    leave: options.onLeave,
  };

  const grabbing = new AbortController();
  grab(view, { move, away, click, press, release, focus }, grabbing.signal);
  signal.addEventListener('abort', () => {
    host.remove();
    if (isAwake) focusedBefore?.focus({ preventScroll: true });
    // Last, for the page must not see the focus come back.
    grabbing.abort();
  });
  if (view === view.top || document.hasFocus()) wake();

  function wake(): void {
    layer.hidden = false;
    if (isAwake) return;
    isAwake = true;
    panel.element.focus({ preventScroll: true });
  }

  /** The app's way to see into closed shadow roots leads into ours too. */
  function isOurs(element: Element): boolean {
    return element === host || rootOf(element) === root;
  }

  function move(event: PointerEvent): void {
    const under = elementUnder(event, shadowOf);
    if (!under || isOurs(under)) return;
    wake();
    if (!isHeld) choice.point(under);
  }

  function away(): void {
    if (isHeld) return;
    if (view !== view.top) layer.hidden = true;
    choice.clear();
  }

  /** A click on the page holds what it is on, so that the pointer can go to the buttons. */
  function click(event: PointerEvent): void {
    const under = elementUnder(event, shadowOf);
    if (!under) return;
    if (isOurs(under)) {
      const action = panel.actionOf(buttonOf(event));
      if (action) actions[action]();
      return;
    }
    wake();
    hold(() => choice.point(under));
  }

  /** Our own buttons are in a shadow tree that is closed to the window's listeners, to ours too. */
  function buttonOf({ detail, clientX, clientY }: PointerEvent): Element | null {
    const isByKey = detail === 0;
    const target = isByKey ? root.activeElement : root.elementFromPoint(clientX, clientY);
    return target?.closest('button') ?? null;
  }

  function press(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    if (event.key === 'Tab') {
      panel.step(event.shiftKey ? -1 : 1, root.activeElement);
      return true;
    }
    if (event.key === 'Enter' && root.activeElement?.localName === 'button') return false;
    const action = actionsByKey.get(event.key);
    pressed = action && ending.has(action) ? event.key : undefined;
    if (action && !pressed) actions[action]();
    return action !== undefined;
  }

  /** What ends it waits for the key to come up, which the page would see otherwise. */
  function release({ key }: KeyboardEvent): void {
    const action = key === pressed ? actionsByKey.get(key) : undefined;
    pressed = undefined;
    if (action) actions[action]();
  }

  /** The focus that has left for a frame is followed by the picker there. */
  function focus(has: boolean): void {
    if (has) wake();
    else if (document.activeElement !== host) layer.hidden = true;
  }

  function hold(change: () => void): void {
    isHeld = true;
    change();
    makeRoom();
  }

  function stop(by: 1 | -1): void {
    const all = [...stops(document, shadowOf)].filter(one => !isOurs(one));
    const next = nextStop(all, choice.current, by);
    if (next && tagOf(next) === 'iframe') (next as HTMLElement).focus();
    else if (next) {
      hold(() => {
        choice.point(next);
        next.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
    }
  }

  async function accept(): Promise<void> {
    const chosen = choice.current;
    const rule = await choice.rule;
    if (!chosen || !rule || signal.aborted || chosen !== choice.current) return;
    const forget = options.taught.not.filter(selector => is(chosen.element, selector));
    keep(options.onAccept(rule, forget));
  }

  function keep(kept: Promise<void>): void {
    kept.catch(() => panel.tellNotSaved());
  }

  /**
   * The panel goes to the top where it would cover what is chosen. That forces the layout, once
   * for each element that a reader points at.
   */
  function makeRoom(): void {
    const chosen = choice.current?.element.getBoundingClientRect();
    const { height } = panel.element.getBoundingClientRect();
    const isCovered = chosen && chosen.bottom > view.innerHeight - height && chosen.top > height;
    panel.element.classList.toggle('up', isCovered ?? false);
  }
}
