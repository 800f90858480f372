import type { Atom } from './prepare.ts';

/** A difference with what is known of the texts around it. */
export interface Place {
  /** What the one text has and what the other has instead; one of them may be empty. */
  readonly a: readonly Atom[];
  readonly b: readonly Atom[];
  /** The whole texts. */
  readonly wholeA: readonly Atom[];
  readonly wholeB: readonly Atom[];
  readonly aFrom: number;
  readonly bFrom: number;
  /** What is written there. */
  readonly textA: string;
  readonly textB: string;
  /** Weight of the shorter text, in tenths of a Latin letter. */
  readonly weight: number;
  /** The texts have the same number of negations. */
  readonly sameNegations: boolean;
  /** So much stands in both in the same order that one was made from the other. */
  readonly isCopied: boolean;
  /** It is one of several small edits of a long text. */
  readonly isRetold: boolean;
}

/** From which level on a difference is harmless; `never` where it means something. */
export type Harm = 'none' | 'near' | 'loose' | 'never';

export interface Judgement {
  readonly kind: string;
  readonly harm: Harm;
  /** It may be the slot of a template. */
  readonly slot?: boolean;
}

/** Kinds of differences many of which make another text. */
export const slips: ReadonlySet<string> = new Set(['typo', 'form', 'word']);

/** Judges differences of one kind; undefined where a difference is of another. */
export type Rule = (place: Place) => Judgement | undefined;

export const never = (kind: string, slot = false): Judgement => ({ kind, harm: 'never', slot });
export const near = (kind: string): Judgement => ({ kind, harm: 'near' });
export const none = (kind: string): Judgement => ({ kind, harm: 'none' });

export function joined(atoms: readonly Atom[]): string {
  if (atoms.length === 1) return atoms[0]?.norm ?? '';
  let text = '';
  for (const { norm } of atoms) text += norm;
  return text;
}

export function weigh(atoms: readonly Atom[]): number {
  let sum = 0;
  for (const { weight } of atoms) sum += weight;
  return sum;
}

export const isNegation = ({ negates }: Atom): boolean => negates;
