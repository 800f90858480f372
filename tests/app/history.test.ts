import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  copiesOf,
  dayKey,
  gainOver,
  keepHistory,
  nothing,
  remember,
} from '../../src/app/history.ts';
import { sumUp } from '../../src/app/options/history-sums.ts';
import { changeFrame } from '../../src/app/tab.ts';
import { dropTexts, noteChoice, noteMet, textsKey } from '../../src/app/texts.ts';
import { memoryArea } from './area.ts';

const tally = (exact: number, template = 0, weight = 10 * (exact + template)) => ({
  reasons: { ...(exact && { exact }), ...(template && { template }) },
  weight,
});
const now = new Date(2026, 10, 22, 13);

describe('what is hidden', () => {
  it('is counted once, however often it is shown and hidden again', async () => {
    const { area } = memoryArea();
    let sum = nothing;
    const counts = { read: 9, copies: 0, hidden: 0, met: {} };
    for (const hides of [tally(2), tally(0), tally(2), tally(3, 1), tally(4), tally(2, 3)]) {
      const { gain } = await changeFrame(area, 1, 0, 'page', { ...counts, ...hides });
      if (gain) sum = add(sum, gain);
    }
    expect(copiesOf(sum)).toBe(5);
  });

  it('is counted anew in another document', async () => {
    const { area } = memoryArea();
    const counts = { read: 9, copies: 2, hidden: 2, met: {}, ...tally(2) };
    await changeFrame(area, 1, 0, 'one', counts);
    expect((await changeFrame(area, 1, 0, 'other', counts)).gain).toEqual(tally(2));
  });

  it('grows by just what came, whatever the reasons do', () => {
    const any = fc
      .record({ exact: fc.nat(9), template: fc.nat(9), chosen: fc.nat(9) })
      .map(reasons => ({
        reasons,
        weight: 0,
      }));
    fc.assert(
      fc.property(any, any, (before, after) => {
        const gain = gainOver(before, after);
        const more = Math.max(0, copiesOf(after) - copiesOf(before));
        expect(gain ? copiesOf(gain) : 0).toBe(more);
      }),
    );
  });
});

describe('a day', () => {
  it('is added to by site and reason', async () => {
    const { area, values } = memoryArea();
    await remember(area, 'a.example', tally(2), now);
    await remember(area, 'b.example', tally(1), now);
    await remember(area, 'a.example', tally(1, 4), now);
    expect(values()).toEqual({
      [dayKey('2026-11-22')]: { 'a.example': tally(3, 4), 'b.example': tally(1) },
    });
  });

  it('is forgotten after ninety', async () => {
    const { area, values } = memoryArea({ [dayKey('2026-08-24')]: {}, [dayKey('2026-08-25')]: {} });
    await remember(area, 'a.example', tally(1), now);
    expect(Object.keys(values()).sort()).toEqual([dayKey('2026-08-25'), dayKey('2026-11-22')]);
  });

  it('is not written where none is wanted, and what was is gone', async () => {
    const { area, values } = memoryArea({ [dayKey('2026-11-21')]: {}, 'site:a.example': {} });
    await keepHistory(area, false);
    await remember(area, 'a.example', tally(1), now);
    expect(values()).toEqual({ noHistory: true, 'site:a.example': {} });
    await keepHistory(area, true);
    expect(values()).toEqual({ 'site:a.example': {} });
  });

  it('is one bar of ninety', () => {
    const history = {
      '2026-11-22': { 'a.example': tally(2), 'b.example': tally(3) },
      '2026-08-25': { 'a.example': tally(7) },
    };
    const { bars, sites, reasons } = sumUp(history, now);
    expect([bars.length, bars[0], bars.at(-1)]).toEqual([
      90,
      { day: '2026-08-25', copies: 7 },
      { day: '2026-11-22', copies: 5 },
    ]);
    expect(sites).toEqual([
      { site: 'a.example', copies: 9 },
      { site: 'b.example', copies: 3 },
    ]);
    expect(reasons).toEqual([{ reason: 'exact', copies: 12 }]);
  });
});

describe('a chosen text', () => {
  const choice = { fingerprint: 'a-1', to: 'never' as const, length: 123 };

  it('is known by day and rounded length, counted when met, and forgotten with its choice', async () => {
    const { area, values } = memoryArea();
    await noteChoice(area, 'a.example', choice, now);
    await noteMet(area, 'a.example', { 'a-1': 2, unknown: 5 });
    await noteMet(area, 'a.example', { 'a-1': 1 });
    expect(values()).toEqual({
      [textsKey('a.example')]: { 'a-1': { day: '2026-11-22', length: 120, met: 3 } },
    });
    await noteChoice(area, 'a.example', { ...choice, to: null }, now);
    expect(values()).toEqual({});
  });

  it('is forgotten when it stands on no list any more', async () => {
    const { area, values } = memoryArea();
    await noteChoice(area, 'a.example', choice, now);
    await noteChoice(area, 'a.example', { ...choice, fingerprint: 'b-1' }, now);
    await dropTexts(area, 'a.example', new Set(['b-1']));
    expect(Object.keys(Object(values()[textsKey('a.example')]))).toEqual(['b-1']);
  });

  it('is met once by a page that tells its counts again', async () => {
    const { area } = memoryArea();
    const counts = { read: 1, copies: 0, hidden: 0, ...nothing, met: { 'a-1': 2 } };
    expect((await changeFrame(area, 1, 0, 'p', counts)).met).toEqual({ 'a-1': 2 });
    expect((await changeFrame(area, 1, 0, 'p', counts)).met).toEqual({});
    const more = { ...counts, met: { 'a-1': 3 } };
    expect((await changeFrame(area, 1, 0, 'p', more)).met).toEqual({ 'a-1': 1 });
  });
});
