import type { Comment } from './comment.ts';
import type { Comparison } from './compare.ts';
import { hashFacts } from './facts.ts';
import type { FingerprintReader } from './fingerprint.ts';
import { placeholderLength, placeholderLine, placeholderStart } from './lists/placeholders.ts';
import { kept, type Reason, type Verdict } from './verdict.ts';

/** A comment in its thread: what was read from it once, and what was decided last. */
export class Entry {
  readonly comment: Comment;
  // 64 bits over its wording and 32 over details; see `Fingerprint`.
  low = 0;
  high = 0;
  detail = 0;
  /** In tenths of a Latin letter; -1 until it is read. */
  weight = -1;
  /** Hash over links, images, code and rating. */
  facts = 0;
  /** Nothing to read: equals no other. */
  isEmpty = false;
  /** A line that the site wrote in a comment's place. */
  isPlaceholder = false;
  /** True while others may find it as their original. */
  stands = false;
  /** The one it repeats; null for one that stands for itself. */
  original: Entry | null = null;
  reason: Reason | null = null;
  comparison: Comparison | null = null;
  /** What comparing it with candidates brought to light; none where there was none. */
  compared: { readonly original: Entry; readonly comparison: Comparison | undefined }[] | undefined;
  /** The first comment in whose frame it was written. */
  template: Entry | null = null;
  /** Which of those that fill the template it is, from 1. */
  filling = 0;
  /** How many others were written in the frame of this one. */
  filled = 0;
  /** In an original the number of its copies so far, in a copy which of them it is, from 1. */
  copies = 0;
  /** What the thread answered last. */
  verdict: Verdict = kept;

  constructor(comment: Comment) {
    this.comment = comment;
  }

  /** Reads the comment, the first time that it is decided on. */
  read(reader: FingerprintReader): void {
    if (this.weight >= 0) return;
    const { comment } = this;
    const form = reader.read(comment.text);
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
  text.length <= placeholderLength && placeholderStart.test(text) && placeholderLine.test(text);

/** Equal wording, with the same links, images, code and rating. */
export const sameWording = (a: Entry, b: Entry): boolean =>
  a.low === b.low &&
  a.high === b.high &&
  a.detail === b.detail &&
  a.facts === b.facts &&
  !a.isEmpty;

/** Equal text but for white space, which pages print as they like. */
export function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  let x = skipSpace(a, 0);
  let y = skipSpace(b, 0);
  while (x < a.length && y < b.length) {
    const code = a.charCodeAt(x);
    if (isSpace(code) && isSpace(b.charCodeAt(y))) {
      x = skipSpace(a, x);
      y = skipSpace(b, y);
    } else if (code === b.charCodeAt(y)) {
      x += 1;
      y += 1;
    } else break;
  }
  return skipSpace(a, x) >= a.length && skipSpace(b, y) >= b.length;
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;
