import type { Rule } from '../../sites/rule.ts';
import { composedClosest, type ShadowOf } from '../dom.ts';
import { readField } from '../field.ts';
import { type Candidate, generalise, likeliest } from '../generalise.ts';
import { learnRule } from '../lesson.ts';
import { createPattern } from '../pattern.ts';
import { parseSelectors } from '../select.ts';
import { inSlices } from '../slices.ts';
import type { Preview, Shown } from './panel.ts';

/** Which of the elements around the place that the reader points at he means. */
export interface Choice {
  readonly current: Candidate | null;
  /** The rule by which it is read; null where none could be learnt. */
  readonly rule: Promise<Rule | null>;
  /** Chooses the likeliest around an element. */
  point(element: Element): void;
  /** To a wider one, or with -1 to a narrower; stays where there is none. */
  go(by: 1 | -1): void;
  clear(): void;
}

/** `tell` hears of each change, and again when it is known what the choice would be read as. */
export function createChoice(
  document: Document,
  view: Window,
  shadowOf: ShadowOf,
  tell: (shown: Shown | null) => void,
  signal: AbortSignal,
): Choice {
  const known = new WeakMap<Element, readonly Candidate[]>();
  let pointedAt: Element | null = null;
  let candidates: readonly Candidate[] = [];
  let place = -1;
  let preview: Preview | undefined;
  let isReadable = true;
  let learning = new AbortController();
  let rule: Promise<Rule | null> = Promise.resolve(null);
  signal.addEventListener('abort', () => learning.abort());

  function select(next: readonly Candidate[], at: number): void {
    const before = candidates[place];
    [candidates, place] = [next, at];
    const chosen = candidates[place];
    // From part to part of one comment nothing is to be learnt anew.
    if (chosen === before) {
      show();
      return;
    }
    learning.abort();
    learning = new AbortController();
    preview = undefined;
    isReadable = true;
    show();
    rule = chosen ? learn(chosen, learning.signal) : Promise.resolve(null);
  }

  async function learn(chosen: Candidate, life: AbortSignal): Promise<Rule | null> {
    let learnt: Rule | null = null;
    function* steps(): Generator<undefined> {
      learnt = yield* learnRule(chosen);
    }
    // A hostile page can make any call throw: then there is nothing to be learnt from it.
    await inSlices(steps(), () => undefined, view, life).catch(() => undefined);
    if (!life.aborted) {
      preview = learnt ? previewOf(chosen.element, learnt, shadowOf) : { text: '' };
      isReadable = learnt !== null;
      show();
    }
    return learnt;
  }

  function show(): void {
    const chosen = candidates[place];
    const canWiden = place + 1 < candidates.length;
    const canNarrow = place > 0;
    const count = chosen?.like.length ?? 0;
    tell(chosen ? { count, preview, isReadable, canWiden, canNarrow } : null);
  }

  return {
    get current() {
      return candidates[place] ?? null;
    },
    get rule() {
      return rule;
    },
    point(element) {
      if (element === pointedAt) return;
      pointedAt = element;
      const around = generalise(element, document, shadowOf, known);
      select(around, likeliest(around));
    },
    go(by) {
      if (candidates[place + by]) select(candidates, place + by);
    },
    clear() {
      pointedAt = null;
      if (candidates.length > 0) select([], -1);
    },
  };
}

function previewOf(unit: Element, rule: Rule, shadowOf: ShadowOf): Preview {
  const reading = createPattern('taught', [rule], shadowOf).read(unit);
  const mine = (found: Element) => composedClosest(found, rule.unit) === unit;
  const raw = rule.time && readField(unit, parseSelectors(rule.time), mine, shadowOf)?.value;
  return {
    author: reading?.author,
    time: reading?.time ?? (raw || undefined),
    text: reading?.text ?? '',
  };
}
