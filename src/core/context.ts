import type { Comment } from './comment.ts';
import { combine, hashString } from './hash.ts';
import type { VerdictSettings } from './verdict.ts';

/**
 * Weight, in tenths of a Latin letter, under which a reply means something only under
 * what it answers: 24 Latin letters, 11 Korean syllables, 10 Han characters, 17 kana,
 * 27 Thai letters.
 */
export const shortWeight = 240;

/** What decides where a comment may find its original. */
export interface Placed {
  readonly comment: Comment;
  readonly weight: number;
  /** A line that the site wrote in a comment's place. */
  readonly isPlaceholder: boolean;
}

export const isShort = (placed: Placed): boolean => placed.weight < shortWeight;

const sameId = (a: Comment, b: Comment): boolean => a.id !== undefined && a.id === b.id;

const sameAuthor = (a: Comment, b: Comment): boolean =>
  a.author !== undefined && a.author === b.author;

function sameSiblings(a: Comment, b: Comment): boolean {
  if (a.parent === undefined || b.parent === undefined) return sameAuthor(a, b);
  return a.parent === b.parent;
}

/** Whether the page shows the two where one may be the copy of the other. */
export function mayMatch(a: Placed, b: Placed, settings: VerdictSettings): boolean {
  if (sameId(a.comment, b.comment)) return true;
  if (settings.authors === 'same' && !sameAuthor(a.comment, b.comment)) return false;
  if (!isShort(a) && !isShort(b)) return true;
  if (settings.shortReplies === 'never') return false;
  return settings.shortReplies === 'page' || sameSiblings(a.comment, b.comment);
}

const wholePage = 1;
const onWholePage = [wholePage];
const amongPlaceholders = [6];

/**
 * Hashes of the places in which a comment is looked up: comments that may match share
 * one. None for a short comment that may match nothing.
 */
export function placesOf(placed: Placed, settings: VerdictSettings): readonly number[] {
  const { comment } = placed;
  if (placed.isPlaceholder) return amongPlaceholders;
  const within = scopeOf(placed, settings);
  if (within === wholePage) return onWholePage;
  const places: number[] = [];
  if (within !== undefined) places.push(within);
  if (comment.id !== undefined) places.push(combine(2, hashString(comment.id)));
  return places;
}

function scopeOf(placed: Placed, settings: VerdictSettings): number | undefined {
  const { author, parent } = placed.comment;
  const byAuthor = author === undefined ? undefined : combine(3, hashString(author));
  if (isShort(placed)) {
    if (settings.shortReplies === 'never') return undefined;
    if (settings.shortReplies === 'siblings') {
      if (settings.authors === 'same' || parent === undefined) return byAuthor;
      return parent === null ? 4 : combine(5, hashString(parent));
    }
  }
  return settings.authors === 'same' ? byAuthor : wholePage;
}
