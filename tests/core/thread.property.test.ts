import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../src/core/comment.ts';
import { forecast } from '../../src/core/forecast.ts';
import { type Change, createThread, type Thread } from '../../src/core/thread.ts';
import { levels, type Verdict, type VerdictSettings } from '../../src/core/verdict.ts';

const texts = [
  'The bridge was closed again this morning, so everybody came late',
  'the bridge was closed again this morning so everybody came late!!',
  'The bridge was closed again this evening, so everybody came late',
  'Thanks!',
  'thanks',
  '😂',
  '😂😂',
  '',
];

/** One frame filled by several, and a near copy of one of them. */
const fillings = [
  ...['Robert Miller', 'Peter Jansen', 'Daniel Cook'].map(
    name => `I earn every week from home since I met ${name} who trades for me, write to him`,
  ),
  'I earn evrey week from home since I met Peter Jansen who trades for me, write to him',
];
texts.push(...fillings, '[deleted]');

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const comment: fc.Arbitrary<Comment> = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
  position: fc.integer({ min: 0, max: 6 }),
  text: fc.constantFrom(...texts),
  id: maybe(fc.constantFrom('1', '2')),
  author: maybe(fc.constantFrom('ann', 'bob')),
  parent: fc.constantFrom(undefined, null, 'p'),
  time: maybe(fc.integer({ min: 0, max: 3 })),
  likes: maybe(fc.integer({ min: 0, max: 3 })),
  links: maybe(fc.constantFrom([], ['https://a.example/'])),
  role: fc.constantFrom('comment', 'comment', 'comment', 'op'),
  exempt: fc.constantFrom(false, false, false, true),
});

/** Comments in one frame: whether it is a template hangs on those that come and go later. */
const filling: fc.Arbitrary<Comment> = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  position: fc.integer({ min: 0, max: 6 }),
  text: fc.constantFrom(...fillings),
  parent: fc.constant(null),
});

const settings: fc.Arbitrary<VerdictSettings> = fc.record({
  level: fc.constantFrom(...levels),
  fromCopy: fc.integer({ min: 1, max: 3 }),
  authors: fc.constantFrom('anyone', 'same'),
  shortReplies: fc.constantFrom('siblings', 'page', 'never'),
  original: fc.constantFrom('first', 'oldest', 'most liked'),
  placeholders: fc.boolean(),
  neverHide: fc.constant(new Set<string>()),
  alwaysHide: fc.constant(new Set<string>()),
});

interface Step {
  readonly put: Comment[];
  readonly removed: string[];
}
const step: fc.Arbitrary<Step> = fc.record({
  put: fc.array(comment, { maxLength: 6 }),
  removed: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 2 }),
});

const fillingStep: fc.Arbitrary<Step> = fc.record({
  put: fc.array(filling, { maxLength: 3 }),
  removed: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 2 }),
});
const steps = fc.oneof(
  fc.array(step, { maxLength: 8 }),
  fc.array(fillingStep, { minLength: 2, maxLength: 8 }),
);

/** Says that a pause is due as often as the numbers say, and then no more. */
function pausing(pauses: readonly boolean[]): () => boolean {
  const left = pauses[Symbol.iterator]();
  return () => left.next().value ?? false;
}

/** The comments that are there after all steps. */
function remaining(steps: readonly Step[]): Map<string, Comment> {
  const comments = new Map<string, Comment>();
  for (const { put, removed } of steps) {
    for (const item of put) comments.set(item.key, item);
    for (const key of removed) comments.delete(key);
  }
  return comments;
}

const verdictsOf = (thread: Thread, keys: Iterable<string>): Record<string, Verdict | undefined> =>
  Object.fromEntries([...keys].sort().map(key => [key, thread.verdict(key)]));

/** A thread tells what another tells to which all comments came at once, in another order. */
function expectSame(
  grown: Thread,
  comments: ReadonlyMap<string, Comment>,
  chosen: VerdictSettings,
): void {
  const fresh = createThread(chosen);
  fresh.update([...comments.values()].reverse());
  expect(grown.size).toBe(comments.size);
  expect(verdictsOf(grown, comments.keys())).toEqual(verdictsOf(fresh, comments.keys()));
  expect(grown.report()).toEqual(fresh.report());
}

describe('a thread', () => {
  it('decides the same in whatever order, batches, edits and removals it came to be', () => {
    fc.assert(
      fc.property(steps, settings, settings, (given, before, after) => {
        const grown = createThread(before);
        for (const { put, removed } of given) grown.update(put, removed);
        const comments = remaining(given);
        expectSame(grown, comments, before);
        grown.configure(after);
        expectSame(grown, comments, after);
      }),
      { numRuns: 500 },
    );
  });

  it('decides the same however often it pauses', () => {
    fc.assert(
      fc.property(steps, settings, fc.array(fc.boolean()), (given, chosen, pauses) => {
        const isDue = pausing(pauses);
        const paused = createThread(chosen, 1);
        const told = new Map<string, Verdict>();
        const tell = (changes: readonly Change[]): void => {
          for (const { key, verdict } of changes) {
            if (verdict === null) told.delete(key);
            else told.set(key, verdict);
          }
        };
        for (const { put, removed } of given) {
          tell(paused.update(put, removed, isDue));
          for (const key of remaining([{ put, removed }]).keys()) paused.fingerprint(key);
          paused.report();
        }
        while (paused.isBehind) tell(paused.resume(isDue));
        const comments = remaining(given);
        expectSame(paused, comments, chosen);
        for (const key of comments.keys())
          expect(paused.verdict(key)).toEqual(told.get(key) ?? { hide: false });
      }),
      { numRuns: 500 },
    );
  });

  it('is forecast under other settings as it will be', () => {
    fc.assert(
      fc.property(fc.array(comment), settings, settings, (comments, before, after) => {
        const thread = createThread(before);
        thread.update(comments);
        const steps = forecast(thread.comments(), after);
        let step = steps.next();
        while (!step.done) step = steps.next();
        thread.configure(after);
        expect(step.value).toBe(thread.report().hidden);
      }),
      { numRuns: 300 },
    );
  });

  it('tells every change and no other', () => {
    fc.assert(
      fc.property(steps, settings, (given, chosen) => {
        const thread = createThread(chosen);
        const told = new Map<string, Verdict>();
        for (const { put, removed } of given) {
          for (const { key, verdict } of thread.update(put, removed)) {
            expect(verdict).not.toEqual(told.get(key) ?? { hide: false });
            if (verdict === null) told.delete(key);
            else told.set(key, verdict);
          }
        }
        for (const key of remaining(given).keys())
          expect(thread.verdict(key)).toEqual(told.get(key) ?? { hide: false });
      }),
      { numRuns: 500 },
    );
  });

  it('never hides an original, an opener or an exempt comment', () => {
    fc.assert(
      fc.property(fc.array(comment), settings, (comments, chosen) => {
        const thread = createThread(chosen);
        thread.update(comments);
        for (const item of remaining([{ put: comments, removed: [] }]).values()) {
          const verdict = thread.verdict(item.key);
          if (!verdict?.hide) continue;
          expect(item.role).not.toBe('op');
          expect(item.exempt).not.toBe(true);
          expect(thread.verdict(verdict.original ?? '')).toEqual({ hide: false });
        }
      }),
      { numRuns: 500 },
    );
  });
});
