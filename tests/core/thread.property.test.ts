import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../src/core/comment.ts';
import { forecast } from '../../src/core/forecast.ts';
import { createThread, type Thread } from '../../src/core/thread.ts';
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

/** One frame filled by several, a near copy of one of them, and a line of the site. */
texts.push(
  ...['Robert Miller', 'Peter Jansen', 'Daniel Cook'].map(
    name => `I earn every week from home since I met ${name} who trades for me, write to him`,
  ),
  'I earn evrey week from home since I met Peter Jansen who trades for me, write to him',
  '[deleted]',
);

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

describe('a thread', () => {
  it('decides the same in whatever order, batches, edits and removals it came to be', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), settings, settings, (steps, before, after) => {
        const grown = createThread(before);
        for (const { put, removed } of steps) grown.update(put, removed);
        grown.configure(after);
        const comments = remaining(steps);
        const fresh = createThread(after);
        fresh.update([...comments.values()].reverse());
        expect(grown.size).toBe(comments.size);
        expect(verdictsOf(grown, comments.keys())).toEqual(verdictsOf(fresh, comments.keys()));
        expect(grown.report()).toEqual(fresh.report());
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
      fc.property(fc.array(step, { maxLength: 8 }), settings, (steps, chosen) => {
        const thread = createThread(chosen);
        const told = new Map<string, Verdict>();
        for (const { put, removed } of steps) {
          for (const { key, verdict } of thread.update(put, removed)) {
            expect(verdict).not.toEqual(told.get(key) ?? { hide: false });
            if (verdict === null) told.delete(key);
            else told.set(key, verdict);
          }
        }
        for (const key of remaining(steps).keys())
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
