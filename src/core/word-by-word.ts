import { functionWords, smallWords } from './lists/all.ts';
import { isNegation, type Judgement, near, type Place, slips } from './place.ts';
import type { Atom } from './prepare.ts';
import { usualWordsOf } from './spell.ts';

const mostInARow = 6;

/** A small word that a copy may lack or have more of: it names nothing and turns nothing. */
export const isSmall = (atom: Atom): boolean =>
  atom.kind === 'word' &&
  !isNegation(atom) &&
  (functionWords.has(atom.norm) || smallWords.has(atom.norm));

/**
 * Words beside one another that differ, each from the one in its place, abbreviations written
 * out; where one text was made from the other a small word may be missing between them.
 * Undefined where one of them means something.
 */
export function judgeWordByWord(
  place: Place,
  judge: (place: Place) => Judgement,
): Judgement | undefined {
  if (place.a.length === 0 || place.b.length === 0) return undefined;
  if (!place.a.concat(place.b).every(isWord)) return undefined;
  const [a, b] = [writtenOut(place.a), writtenOut(place.b)];
  const most = Math.max(a.length, b.length);
  if (Math.max(most, place.a.length, place.b.length) < 2 || most > mostInARow) return undefined;
  const judgeAt = (i: number, j: number): Judgement | undefined =>
    a[i]?.norm === b[j]?.norm
      ? near('spelling')
      : harmless(
          judge({
            ...place,
            a: a.slice(i, i + 1),
            b: b.slice(j, j + 1),
            aFrom: place.aFrom + Math.min(i, place.a.length - 1),
            bFrom: place.bFrom + Math.min(j, place.b.length - 1),
          }),
        );
  return new Walk(a, b, place.isCopied, judgeAt).from(0, 0);
}

const isWord = ({ kind }: Atom): boolean => kind === 'word' || kind === 'number';

const writtenOut = (atoms: readonly Atom[]): Atom[] =>
  atoms.flatMap(atom => usualWordsOf(atom.norm).map(norm => ({ ...atom, norm })));

const harmless = (judgement: Judgement): Judgement | undefined =>
  judgement.harm === 'none' || judgement.harm === 'near' ? judgement : undefined;

const sides = ['none', 'a', 'b'] as const;
type Dropped = (typeof sides)[number];

/** Goes through two rows of words at once; gives what differs most where both come to their ends. */
class Walk {
  readonly #a: readonly Atom[];
  readonly #b: readonly Atom[];
  readonly #mayDrop: boolean;
  readonly #judge: (i: number, j: number) => Judgement | undefined;
  /** Places from which there is no way on. */
  readonly #closed = new Set<number>();

  constructor(
    a: readonly Atom[],
    b: readonly Atom[],
    mayDrop: boolean,
    judge: (i: number, j: number) => Judgement | undefined,
  ) {
    this.#a = a;
    this.#b = b;
    this.#mayDrop = mayDrop;
    this.#judge = judge;
  }

  /** @param dropped of which text a word was passed over last: one for another is an exchange */
  from(i: number, j: number, dropped: Dropped = 'none'): Judgement | undefined {
    if (i === this.#a.length && j === this.#b.length) return near('spelling');
    const key = (i * (mostInARow + 1) + j) * sides.length + sides.indexOf(dropped);
    if (this.#closed.has(key)) return undefined;
    const found = this.#pair(i, j) ?? this.#initials(i, j) ?? this.#drop(i, j, dropped);
    if (found === undefined) this.#closed.add(key);
    return found;
  }

  #pair(i: number, j: number): Judgement | undefined {
    if (i === this.#a.length || j === this.#b.length) return undefined;
    const judgement = this.#judge(i, j);
    const rest = judgement && this.from(i + 1, j + 1);
    return rest && slips.has(judgement.kind) ? judgement : rest;
  }

  /** Several words by their first letters: mọi người, mn. */
  #initials(i: number, j: number): Judgement | undefined {
    const inA = initialsOf(this.#b[j], this.#a, i);
    if (inA > 0) return this.from(i + inA, j + 1);
    const inB = initialsOf(this.#a[i], this.#b, j);
    return inB > 0 ? this.from(i + 1, j + inB) : undefined;
  }

  #drop(i: number, j: number, dropped: Dropped): Judgement | undefined {
    if (!this.#mayDrop) return undefined;
    const [one, other] = [this.#a[i], this.#b[j]];
    const inA = one !== undefined && isSmall(one) && dropped !== 'b';
    const inB = other !== undefined && isSmall(other) && dropped !== 'a';
    return (
      (inA ? this.from(i + 1, j, 'a') : undefined) ?? (inB ? this.from(i, j + 1, 'b') : undefined)
    );
  }
}

/** How many words from a place on have the letters of an abbreviation for their first ones; 0 for none. */
function initialsOf(short: Atom | undefined, words: readonly Atom[], from: number): number {
  const letters = short?.norm ?? '';
  if (letters.length < 2 || letters.length > 4 || short?.piece === true) return 0;
  if (short !== undefined && (isSmall(short) || short.negates)) return 0;
  const meant = words.slice(from, from + letters.length);
  const isMeant = meant.map(({ norm }) => norm.charAt(0)).join('') === letters;
  return isMeant && meant.every(({ norm, name }) => norm.length > 1 && !name) ? letters.length : 0;
}
