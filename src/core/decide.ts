import { Rows } from './column.ts';
import type { Comments, Slot } from './comments.ts';
import type { Comparison } from './compare.ts';
import type { Match, Originals } from './originals.ts';
import {
  type Difference,
  kept,
  type Reason,
  reasons,
  type Verdict,
  type VerdictSettings,
} from './verdict.ts';

/** Others in the frame of a comment before it counts as a template. */
const othersInFrame = 2;

/**
 * A reason with the original in one number: which of `reasons`, counted from 1, and above it
 * the slot, counted from 1; 0 says that the comment is kept.
 */
type Outcome = number;
const reasonBits = 4;
const outcomeOf = (reason: Reason, original: Slot): Outcome =>
  ((original + 1) << reasonBits) | (reasons.indexOf(reason) + 1);
const noOriginal: Slot = -1;
const reasonIn = (outcome: Outcome): Reason | undefined =>
  reasons[(outcome & ((1 << reasonBits) - 1)) - 1];
const originalIn = (outcome: Outcome): Slot => (outcome >> reasonBits) - 1;
/** Among the bits of the reason: it stands for itself, and others may find it. */
const stands: Outcome = (1 << reasonBits) - 1;

/**
 * What is noted of a comment: what was decided; of an original the number of its copies so far,
 * of a copy which of them it is, from 1; and what was told.
 */
const parts = { decided: 0, copies: 1, told: 2 } as const;

/** A comment written in the frame of another. */
interface Filling {
  /** The first comment in that frame. */
  readonly template: Slot;
  /** Which of those that fill it this one is, from 1. */
  readonly place: number;
}

/** What was decided on each comment of a thread, and what the thread has told of it. */
export class Decisions {
  readonly #comments: Comments;
  readonly #noted = new Rows(3);
  readonly #comparisons = new Map<Slot, Comparison>();
  readonly #fillings = new Map<Slot, Filling>();
  /** How many others were written in the frame of a comment. */
  readonly #filled = new Map<Slot, number>();
  readonly #toldComparisons = new Map<Slot, Comparison>();

  constructor(comments: Comments) {
    this.#comments = comments;
  }

  /**
   * Finds what a comment repeats among those decided before it, or lets it stand for itself.
   * @returns whether that changes what follows for comments decided before
   */
  decide(slot: Slot, originals: Originals, settings: VerdictSettings): boolean {
    const comment = this.#comments.get(slot);
    this.#noted.set(slot, parts.copies, 0);
    const isUncounted = this.#comments.isPlaceholder(slot) && !settings.placeholders;
    if (comment.role === 'op' || isUncounted) return this.#note(slot, 0);
    const isProtected = comment.exempt === true || this.#isListed(settings.neverHide, slot);
    if (!isProtected && this.#isListed(settings.alwaysHide, slot))
      return this.#note(slot, outcomeOf('chosen', noOriginal));
    const match = isProtected ? undefined : originals.find(slot);
    if (match?.comparison !== undefined) this.#comparisons.set(slot, match.comparison);
    if (match?.reason !== undefined) {
      const copies = this.#noted.get(match.original, parts.copies) + 1;
      this.#noted.set(match.original, parts.copies, copies);
      this.#noted.set(slot, parts.copies, copies);
      return this.#note(slot, outcomeOf(match.reason, match.original));
    }
    originals.push(slot);
    this.#note(slot, stands);
    return match !== undefined && this.#fill(slot, match);
  }

  /** Takes back what was decided last; returns what `decide` returned. */
  undecide(slot: Slot, originals: Originals): boolean {
    const outcome = this.#noted.get(slot, parts.decided);
    if (outcome === stands) originals.pop();
    else if (originalIn(outcome) !== noOriginal) {
      const original = originalIn(outcome);
      this.#noted.set(original, parts.copies, this.#noted.get(original, parts.copies) - 1);
    }
    this.#comparisons.delete(slot);
    this.#note(slot, 0);
    return this.#unfill(slot);
  }

  /** Notes what the reader is to be told of a comment, and gives it where it is news. */
  tell(slot: Slot, settings: VerdictSettings): Verdict | undefined {
    const outcome = this.#outcomeOf(slot, settings);
    const before = this.#noted.get(slot, parts.told);
    if (outcome === 0 && before === 0) return undefined;
    const comparison = outcome === 0 ? undefined : this.#comparisons.get(slot);
    const known = this.#toldComparisons.get(slot);
    if (outcome === before && sameComparison(comparison, known)) return undefined;
    this.#noted.set(slot, parts.told, outcome);
    if (comparison !== undefined) this.#toldComparisons.set(slot, comparison);
    else if (known !== undefined) this.#toldComparisons.delete(slot);
    return this.verdict(slot);
  }

  isHidden(slot: Slot): boolean {
    return this.#noted.get(slot, parts.told) !== 0;
  }

  /** What was told of a comment. */
  verdict(slot: Slot): Verdict {
    const outcome = this.#noted.get(slot, parts.told);
    const reason = reasonIn(outcome);
    if (reason === undefined) return kept;
    const original = originalIn(outcome);
    const comparison = this.#toldComparisons.get(slot);
    return {
      hide: true,
      reason,
      original: original === noOriginal ? null : this.#comments.get(original).key,
      similarity: similarityOf(comparison),
      differences: differencesOf(comparison),
    };
  }

  /** The comment has left the thread. */
  forget(slot: Slot): void {
    this.#noted.set(slot, parts.told, 0);
    this.#toldComparisons.delete(slot);
  }

  /** Returns false, for what changes nothing before. */
  #note(slot: Slot, outcome: Outcome): false {
    this.#noted.set(slot, parts.decided, outcome);
    return false;
  }

  /** Notes that a comment was written in the frame of another. */
  #fill(slot: Slot, { original }: Match): boolean {
    const template = this.#fillings.get(original)?.template ?? original;
    const filled = (this.#filled.get(template) ?? 0) + 1;
    this.#filled.set(template, filled);
    this.#fillings.set(slot, { template, place: filled });
    return filled === othersInFrame;
  }

  #unfill(slot: Slot): boolean {
    const filling = this.#fillings.get(slot);
    if (filling === undefined) return false;
    this.#fillings.delete(slot);
    const filled = (this.#filled.get(filling.template) ?? 0) - 1;
    if (filled > 0) this.#filled.set(filling.template, filled);
    else this.#filled.delete(filling.template);
    return filled === othersInFrame - 1;
  }

  /** What follows for the reader from what was decided. */
  #outcomeOf(slot: Slot, settings: VerdictSettings): Outcome {
    const template = this.#templateOf(slot, settings);
    if (template !== undefined) return outcomeOf('template', template);
    const outcome = this.#noted.get(slot, parts.decided);
    if (outcome === 0 || outcome === stands) return 0;
    const original = originalIn(outcome);
    if (original === noOriginal) return outcome;
    if (this.#noted.get(slot, parts.copies) < settings.fromCopy) return 0;
    const shared = this.#templateOf(original, settings);
    return shared === undefined ? outcome : outcomeOf('template', shared);
  }

  /** The template of a comment that is hidden for filling one, once enough others do. */
  #templateOf(slot: Slot, settings: VerdictSettings): Slot | undefined {
    const filling = this.#fillings.get(slot);
    if (filling === undefined || (this.#filled.get(filling.template) ?? 0) < othersInFrame)
      return undefined;
    return filling.place >= settings.fromCopy ? filling.template : undefined;
  }

  #isListed(fingerprints: ReadonlySet<string>, slot: Slot): boolean {
    return fingerprints.size > 0 && fingerprints.has(this.#comments.fingerprint(slot));
  }
}

/** An original that was edited may differ in other places, and its copies be as like it as before. */
function sameComparison(a: Comparison | undefined, b: Comparison | undefined): boolean {
  const [ours, theirs] = [differencesOf(a), differencesOf(b)];
  return (
    similarityOf(a) === similarityOf(b) &&
    ours.length === theirs.length &&
    ours.every((difference, index) => isSame(difference, theirs[index]))
  );
}

const isSame = (a: Difference, b: Difference | undefined): boolean =>
  b !== undefined &&
  a.kind === b.kind &&
  String(a.copy) === String(b.copy) &&
  String(a.original) === String(b.original);

const similarityOf = (comparison: Comparison | undefined): number => comparison?.similarity ?? 1;

const differencesOf = (comparison: Comparison | undefined): readonly Difference[] =>
  comparison?.differences ?? [];
