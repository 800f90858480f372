import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellCounts } from '../../src/app/counts.ts';
import type { PageCounts } from '../../src/page/cleaning.ts';

const countsOf = (hidden: number): PageCounts => ({ read: 9, copies: hidden, hidden });

describe('telling the counts of a frame', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A page that hides `page.hidden`, and a background that works, fails or has yet to answer. */
  function play() {
    const told: number[] = [];
    const page = { hidden: 0 };
    const background = { works: true, answer: Promise.resolve() };
    const life = new AbortController();
    const call = async (_name: string, counts: unknown) => {
      told.push((counts as PageCounts).hidden);
      await background.answer;
      if (!background.works) throw new Error('Receiving end does not exist.');
      return null;
    };
    const cleaning = {
      counts: () => countsOf(page.hidden),
      tally: () => ({ reasons: {}, weight: 0 }),
      met: () => ({}),
    };
    const teller = tellCounts(call as never, () => cleaning as never, life.signal);
    return { told, page, background, life, teller };
  }

  it('tells many changes at once, and nothing twice', async () => {
    const { told, page, teller } = play();
    for (page.hidden = 1; page.hidden < 5; page.hidden++) teller.changed();
    await vi.advanceTimersByTimeAsync(1000);
    teller.changed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([5]);
  });

  it('tells again what did not arrive, as it is by then', async () => {
    const { told, page, background, teller } = play();
    page.hidden = 3;
    background.works = false;
    teller.changed();
    await vi.advanceTimersByTimeAsync(1000);
    page.hidden = 4;
    background.works = true;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([3, 4]);
  });

  it('tells again, when it is asked to, though the answer to an older call never comes', async () => {
    const { told, page, background, teller } = play();
    background.answer = new Promise(() => {});
    page.hidden = 1;
    teller.changed();
    await vi.advanceTimersByTimeAsync(1000);
    background.answer = Promise.resolve();
    teller.again();
    await vi.advanceTimersByTimeAsync(1000);
    page.hidden = 2;
    teller.changed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([1, 1, 2]);
  });

  it('never has two calls under way, of which the older could arrive last', async () => {
    const { told, page, background, teller } = play();
    let arrive = () => {};
    background.answer = new Promise(resolve => {
      arrive = resolve;
    });
    page.hidden = 1;
    teller.changed();
    await vi.advanceTimersByTimeAsync(1000);
    page.hidden = 2;
    teller.changed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([1]);
    arrive();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([1, 2]);
  });

  it('tells the same once more to a background that let go of the frame', async () => {
    const { told, page, teller } = play();
    page.hidden = 2;
    teller.changed();
    await vi.advanceTimersByTimeAsync(1000);
    teller.again();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([2, 2]);
  });

  it('tells nothing of a page that goes away, until it is back', async () => {
    const { told, page, background, teller } = play();
    let arrive = () => {};
    background.answer = new Promise(resolve => {
      arrive = resolve;
    });
    page.hidden = 1;
    teller.changed();
    await vi.advanceTimersByTimeAsync(1000);
    page.hidden = 2;
    teller.changed();
    teller.hold();
    arrive();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([1]);
    teller.again();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([1, 2]);
  });

  it('tells nothing of a change just before the page goes away', async () => {
    const { told, teller } = play();
    teller.changed();
    teller.hold();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([]);
  });

  it.each(['before', 'after'])('tells nothing of a change %s the script ends', async when => {
    const { told, life, teller } = play();
    if (when === 'before') teller.changed();
    life.abort();
    if (when === 'after') teller.changed();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([]);
  });
});
