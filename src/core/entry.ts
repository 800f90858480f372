import type { Comment } from './comment.ts';
import type { Comparison } from './compare.ts';
import { hashFacts } from './facts.ts';
import type { Fingerprint, FingerprintReader } from './fingerprint.ts';
import { placeholderLength, placeholderLine } from './lists/placeholders.ts';
import { kept, type Reason, type Verdict } from './verdict.ts';

/** A comment in its thread: what was read from it once, and what was decided last. */
export class Entry {
  readonly comment: Comment;
  readonly low: number;
  readonly high: number;
  readonly detail: number;
  readonly weight: number;
  /** Nothing to read: equals no other. */
  readonly isEmpty: boolean;
  /** A line that the site wrote in a comment's place. */
  readonly isPlaceholder: boolean;
  /** Hash over links, images, code and rating. */
  readonly facts: number;
  /** The one it repeats; null for one that stands for itself. */
  original: Entry | null = null;
  comparison: Comparison | null = null;
  /** The first comment in whose frame it was written. */
  template: Entry | null = null;
  /** Which of those that fill the template it is, from 1. */
  filling = 0;
  /** How many others were written in the frame of this one. */
  filled = 0;
  reason: Reason | null = null;
  /** True while others may find it as their original. */
  stands = false;
  /** In an original the number of its copies so far, in a copy which of them it is, from 1. */
  copies = 0;
  /** What the thread answered last. */
  verdict: Verdict = kept;

  constructor(comment: Comment, reader: FingerprintReader) {
    const form: Fingerprint = reader.read(comment.text);
    this.comment = comment;
    this.low = form.low;
    this.high = form.high;
    this.detail = form.detail;
    this.weight = form.weight;
    this.isEmpty = form.length === 0;
    this.isPlaceholder = comment.placeholder === true || isPlaceholderLine(comment.text);
    this.facts = hashFacts(comment);
  }

  /** Stands for the wording in a reader's lists; the text cannot be read from it. */
  get fingerprint(): string {
    return [this.low, this.high, this.detail].map(part => (part >>> 0).toString(36)).join('-');
  }
}

const isPlaceholderLine = (text: string): boolean =>
  text.length <= placeholderLength && placeholderLine.test(text);

/** Equal wording, with the same links, images, code and rating. */
export const sameWording = (a: Entry, b: Entry): boolean =>
  a.low === b.low &&
  a.high === b.high &&
  a.detail === b.detail &&
  a.facts === b.facts &&
  !a.isEmpty;

/** Equal text but for white space, which pages print as they like. */
export const sameText = (a: string, b: string): boolean => a === b || collapse(a) === collapse(b);

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();
