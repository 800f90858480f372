// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createNote, differingWords, type Said } from '../../src/page/note.ts';
import { words } from './words.ts';

function note() {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const deny = vi.fn();
  const undo = vi.fn();
  const made = createNote(document.createElement('x-abcdefgh'), words, { deny, undo });
  const root = attach.mock.results.at(-1)?.value as ShadowRoot;
  attach.mockRestore();
  const say = (said: Said) => {
    made.say(said);
    return root.querySelector('p')?.textContent?.replace(/\s+/g, ' ');
  };
  return { say, root, deny, undo };
}

describe('a note', () => {
  it('says the reason and what differs, the original first', () => {
    const { say } = note();
    const differences = [
      { copy: '!!', original: '' },
      { copy: '', original: '😂' },
      { copy: 'Ann', original: 'Bert' },
    ];
    expect(say({ reason: 'near copy', differences })).toBe(
      'near copy · !! · 😂 · Bert Ann Not a copy',
    );
  });

  it('says no more than a reader takes in', () => {
    const { say } = note();
    const long = { copy: '😂'.repeat(10_000), original: '' };
    const said = say({ reason: 'template', differences: Array(9).fill(long) }) ?? '';
    expect(said.match(/…/g)?.length).toBe(5);
    expect(Array.from(said).length).toBeLessThan(220);
  });

  it('shows markup as the text it is', () => {
    const { say, root } = note();
    const copy = '<img src=x onerror=alert(1)>';
    say({ reason: 'near copy', differences: [{ copy, original: '' }] });
    expect(root.querySelector('img')).toBe(null);
    expect(root.querySelector('ins')?.textContent).toBe(copy);
  });

  it('offers to take a choice back', () => {
    const { say } = note();
    say({ reason: 'exact', differences: [] });
    expect(say('never')).toBe('Shown Undo');
    expect(say('always')).toBe('Hidden Undo');
  });

  it('does nothing when a script clicks', () => {
    const { say, root, deny, undo } = note();
    say({ reason: 'exact', differences: [] });
    root.querySelector('button')?.click();
    say('never');
    root.querySelector('button')?.click();
    expect(deny).not.toHaveBeenCalled();
    expect(undo).not.toHaveBeenCalled();
  });
});

it('takes the words that differ out of both texts, and no line breaks', () => {
  const differences = [
    { kind: 'extra text', copy: [5, 8], original: [5, 5] },
    { kind: 'spelling', copy: [0, 1], original: [0, 1] },
    { kind: 'extra text', copy: [4, 5], original: [4, 4] },
  ] as const;
  expect(differingWords(differences, 'Good\n!! day', 'gOod day')).toEqual([
    { copy: '!!', original: '' },
    { copy: 'G', original: 'g' },
  ]);
});
