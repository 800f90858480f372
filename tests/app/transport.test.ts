import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { tellCounts } from '../../src/app/counts.ts';
import type { BackgroundMessages } from '../../src/app/messages.ts';
import { answer, backgroundDoor, type Handlers, toBackground } from '../../src/app/messages.ts';
import { createQueue } from '../../src/app/queue.ts';
import { parseSettings, storageKey } from '../../src/app/settings.ts';
import { storePatch } from '../../src/app/store.ts';
import { changeFrame, loadFrames, sumCounts } from '../../src/app/tab.ts';
import { memoryArea } from './area.ts';

type Listener = Parameters<Runtime.Static['onMessage']['addListener']>[0];

/** How a message fares: as the browsers do with a background that is just stopped or started. */
const fates = ['arrives', 'is lost', 'arrives twice', 'loses its answer'] as const;
type Fate = { readonly fate: (typeof fates)[number]; readonly delayMs: number };

const fate: fc.Arbitrary<Fate> = fc.record({
  fate: fc.oneof(
    { weight: 6, arbitrary: fc.constant('arrives' as const) },
    { weight: 3, arbitrary: fc.constant('is lost' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('arrives twice' as const, 'loses its answer' as const),
    },
  ),
  delayMs: fc.integer({ min: 0, max: 400 }),
});

/** Carries messages to whoever listens; what is on the way can be overtaken by what is sent later. */
function transport(next: () => Fate) {
  let hear: Listener = () => undefined;
  const runtime = {
    id: 'us',
    onMessage: { addListener: (listener: Listener) => (hear = listener) },
  };
  const from = (frameId: number) => {
    const sender = { id: 'us', frameId, tab: { id: 1 } };
    const deliver = (message: unknown) =>
      new Promise(resolve => hear(message, sender as never, resolve as never));
    const sendMessage = async (message: unknown) => {
      const { fate, delayMs } = next();
      await new Promise(resolve => setTimeout(resolve, delayMs));
      if (fate === 'is lost') throw new Error('Receiving end does not exist.');
      const answers = [deliver(message), ...(fate === 'arrives twice' ? [deliver(message)] : [])];
      const [told] = await Promise.all(answers);
      if (fate === 'loses its answer') throw new Error('The message channel closed.');
      return told;
    };
    return toBackground({ runtime: { sendMessage } as never });
  };
  return { runtime: runtime as unknown as Runtime.Static, from };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A background that counts and stores, and nothing else. */
function background(runtime: Runtime.Static) {
  const [local, session] = [memoryArea(), memoryArea()];
  const inTurn = createQueue();
  const handlers: Partial<Handlers<BackgroundMessages, Runtime.MessageSender>> = {
    async count(counts, { frameId = 0 }) {
      await inTurn(() => changeFrame(session.area, 1, frameId, `page-${frameId}`, counts));
      return null;
    },
    async patch({ site, change }) {
      await inTurn(() => storePatch(local.area, site, change));
      return null;
    },
  };
  answer(runtime, backgroundDoor, handlers as Handlers<BackgroundMessages, Runtime.MessageSender>);
  return { local, session };
}

const frames = 3;

it('counts of all frames arrive, over whatever loses, doubles and reorders messages', async () => {
  const steps = fc.array(
    fc.record({ frame: fc.nat(frames - 1), hidden: fc.nat(50), waitMs: fc.nat(600) }),
    { minLength: 1, maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(steps, fc.infiniteStream(fate), async (made, fatesOf) => {
      const { runtime, from } = transport(() => fatesOf.next().value);
      const { session } = background(runtime);
      const life = new AbortController();
      const pages = Array.from({ length: frames }, (_, id) => {
        const page = { hidden: 0 };
        const counts = () => ({ read: 60, copies: page.hidden, hidden: page.hidden });
        const tally = () => ({ reasons: {}, weight: 0 });
        const cleaning = { counts, tally, met: () => ({}) };
        return { page, teller: tellCounts(from(id), () => cleaning as never, life.signal) };
      });
      for (const { frame, hidden, waitMs } of made) {
        const { page, teller } = pages[frame] as (typeof pages)[number];
        page.hidden = hidden;
        teller.changed();
        await vi.advanceTimersByTimeAsync(waitMs);
      }
      await vi.advanceTimersByTimeAsync(600_000);
      life.abort();
      const told = loadFrames(session.area, 1);
      await vi.advanceTimersByTimeAsync(10);
      const wanted = pages.reduce((sum, { page }) => sum + page.hidden, 0);
      expect(sumCounts(await told).hidden).toBe(wanted);
    }),
    { numRuns: 40 },
  );
});

it('of what a reader chose one after another, what was stored last stands', async () => {
  const choices = fc.array(fc.constantFrom('exact', 'near', 'loose'), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(choices, fc.infiniteStream(fate), async (levels, fatesOf) => {
      const { runtime, from } = transport(() => fatesOf.next().value);
      const { local } = background(runtime);
      const patch = from(0);
      let told = 'near';
      for (const level of levels as readonly ('exact' | 'near' | 'loose')[]) {
        const call = patch('patch', { site: 'a.example', change: { level }, tab: 1 });
        const isTold = call.then(
          () => true,
          () => false,
        );
        await vi.advanceTimersByTimeAsync(5000);
        if (await isTold) told = level;
        // One that nobody confirmed may have arrived: the popup reads what is stored, and says so.
        else told = parseSettings(local.values()[storageKey('a.example')]).level;
        expect(parseSettings(local.values()[storageKey('a.example')]).level).toBe(told);
      }
    }),
    { numRuns: 40 },
  );
});
