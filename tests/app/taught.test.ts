// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch, defaults, parsePatch, parseSettings } from '../../src/app/settings.ts';
import {
  type Lesson,
  learn,
  parseLesson,
  readNot,
  readRules,
  type TaughtSettings,
  taughtOf,
  writeList,
} from '../../src/app/taught.ts';

const nothing: TaughtSettings = { rules: '', not: '' };
const rule = { unit: 'div.one', body: ':scope > p', author: '@data-author | b.name' };
const comment = (unit: string, forget: readonly string[] = []): Lesson => ({
  kind: 'comment',
  rule: { ...rule, unit },
  forget,
});
const noComment = (selector: string): Lesson => ({ kind: 'no comment', selector });
const taughtBy = (...lessons: Lesson[]) => lessons.reduce(learn, nothing);

describe('what was taught', () => {
  it('is read as it was written', () => {
    const full = {
      ...rule,
      enter: 'talk-list',
      time: 'time@datetime | my-time >>> i@title',
      head: true,
      parent: { depth: '@class~depth', orTop: true },
    };
    expect(taughtOf({ rules: writeList([full]), not: writeList(['li.ad']) })).toEqual({
      rules: [full],
      not: ['li.ad'],
    });
    expect(taughtOf(nothing)).toEqual({ rules: [], not: [] });
  });

  it.each<[string, unknown]>([
    ['nothing in a list', '[]'],
    ['no list', '{}'],
    ['no JSON', 'div'],
    ['not as it is written', ` ${writeList([rule])}`],
    ['a rule without a unit', writeList([{ body: 'p' }])],
    ['a rule without a body', writeList([{ unit: 'p' }])],
    ['a unit that is no selector', writeList([{ ...rule, unit: 'div[' }])],
    ['an empty unit', writeList([{ ...rule, unit: ' ' }])],
    ['a body that steps to no selector', writeList([{ ...rule, body: 'a >>> b[' }])],
    ['an author that is no selector', writeList([{ ...rule, author: 'b | ((@x' }])],
    ['a part that is none', writeList([{ ...rule, run: 'alert(1)' }])],
    ['a part of every object', '[{"unit":"p","body":"p","__proto__":"x"}]'],
    ['a head that is a selector', writeList([{ ...rule, head: 'b' }])],
    ['a parent that is none', writeList([{ ...rule, parent: { up: 'b' } }])],
    ['two kinds of parent', writeList([{ ...rule, parent: { thread: 'b', depth: '@b' } }])],
    ['a parent in no thread', writeList([{ ...rule, parent: { thread: 'b[' } }])],
    ['a part that is a number', writeList([{ ...rule, time: 1 }])],
    ['a selector too long', writeList([{ ...rule, unit: `a${'.b'.repeat(600)}` }])],
    ['too many', writeList(Array.from({ length: 21 }, () => rule))],
    ['a good one among bad ones', writeList([rule, { unit: 1, body: 'p' }])],
    ['a number', 7],
    ['a list that is not written down', [rule]],
  ])('is none where %s is stored, and nothing else is lost', (_, rules) => {
    expect(parseSettings({ on: false, rules, not: '["li.ad"]' })).toEqual({
      ...defaults,
      on: false,
      not: '["li.ad"]',
    });
    expect(parsePatch({ rules })).toBeNull();
    if (typeof rules === 'string') expect(readRules(rules)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no selector', '["div["]'],
    ['nothing in a list', '[]'],
    ['a number', '[1]'],
    ['a list in a list', '[["p"]]'],
    ['too many', JSON.stringify(Array.from({ length: 51 }, () => 'p'))],
  ])('leaves nothing out where %s is stored', (_, not) => {
    expect(parseSettings({ level: 'exact', not })).toEqual({ ...defaults, level: 'exact' });
    expect(readNot(String(not))).toEqual([]);
  });

  it('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), stored => {
        expect(Array.isArray(readRules(stored)) && Array.isArray(readNot(stored))).toBe(true);
      }),
    );
  });
});

describe('a lesson', () => {
  it('is kept, the newest first, each unit once', () => {
    const settings = taughtBy(comment('p.a'), comment('p.b'), comment('p.a'));
    expect(readRules(settings.rules).map(({ unit }) => unit)).toEqual(['p.a', 'p.b']);
  });

  it('is one of twenty, the oldest of which go first', () => {
    const all = Array.from({ length: 21 }, (_, i) => comment(`p.a${i}`));
    const { rules } = taughtBy(...all);
    expect(readRules(rules).length).toBe(20);
    expect(readRules(rules).at(-1)?.unit).toBe('p.a1');
    expect(parseSettings({ rules }).rules).toBe(rules);
  });

  it('never grows beyond what is read again', () => {
    const long = (tag: string, i: number) => `${tag}.a${i}${'.b'.repeat(490)}`;
    const lessons = Array.from({ length: 50 }, (_, i): Lesson[] => [
      { kind: 'comment', rule: { unit: long('p', i), body: long('b', i) }, forget: [] },
      noComment(long('li', i)),
    ]);
    const settings = taughtBy(...lessons.flat());
    expect(parseSettings(settings)).toEqual({ ...defaults, ...settings });
    expect(readRules(settings.rules)[0]?.unit).toBe(long('p', 49));
    expect(readRules(settings.rules).length).toBeGreaterThan(10);
    expect(readNot(settings.not)[0]).toBe(long('li', 49));
  });

  it('takes back what kept its comments from being ones', () => {
    const settings = taughtBy(noComment('p'), noComment('li'), comment('p.a', ['p']));
    expect(readNot(settings.not)).toEqual(['li']);
  });

  it('of no comment takes back the rule that said otherwise, and else is kept, each once', () => {
    expect(taughtBy(comment('p.a'), noComment('p.a'))).toEqual(nothing);
    expect(readNot(taughtBy(noComment('p'), noComment('li'), noComment('p')).not)).toEqual([
      'p',
      'li',
    ]);
    const many = Array.from({ length: 51 }, (_, i) => noComment(`p.a${i}`));
    expect(readNot(taughtBy(...many).not)).toHaveLength(50);
  });

  it('is stored and gone again as any setting', () => {
    const { rules } = taughtBy(comment('p.a'));
    const stored = applyPatch({ on: false }, { rules });
    expect(stored).toEqual({ on: false, rules });
    expect(applyPatch(stored, { rules: null, not: '' })).toEqual({ on: false });
  });

  it.each<[string, unknown]>([
    ['text', 'comment'],
    ['null', null],
    ['no kind', { rule, forget: [] }],
    ['a rule that is none', { kind: 'comment', rule: { unit: 'p' }, forget: [] }],
    ['nothing to forget', { kind: 'comment', rule }],
    ['a selector that is none', { kind: 'no comment', selector: '' }],
    ['a selector too long', { kind: 'no comment', selector: 'p'.repeat(2000) }],
  ])('is none with %s', (_, body) => {
    expect(parseLesson(body)).toBeNull();
  });

  it('comes through the door as it is', () => {
    for (const lesson of [comment('p.a', ['li']), noComment('li')])
      expect(parseLesson(structuredClone(lesson))).toEqual(lesson);
  });
});
