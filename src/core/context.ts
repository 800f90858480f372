import type { Comment } from './comment.ts';
import type { Comments, Slot } from './comments.ts';
import { combine, hashString } from './hash.ts';
import type { VerdictSettings } from './verdict.ts';

/**
 * Weight, in tenths of a Latin letter, under which a reply means something only under
 * what it answers: 24 Latin letters, 11 Korean syllables, 10 Han characters, 17 kana,
 * 27 Thai letters.
 */
export const shortWeight = 240;

const sameId = (a: Comment, b: Comment): boolean => a.id !== undefined && a.id === b.id;

const sameAuthor = (a: Comment, b: Comment): boolean =>
  a.author !== undefined && a.author === b.author;

function sameSiblings(a: Comment, b: Comment): boolean {
  if (a.parent === undefined || b.parent === undefined) return sameAuthor(a, b);
  return a.parent === b.parent;
}

/** Whether the page shows the two where one may be the copy of the other. */
export function mayMatch(
  comments: Comments,
  first: Slot,
  second: Slot,
  settings: VerdictSettings,
): boolean {
  const { authors, shortReplies } = settings;
  const isShort = Math.min(comments.weight(first), comments.weight(second)) < shortWeight;
  const mayBeAnywhere = !isShort || shortReplies === 'page';
  if (mayBeAnywhere && authors === 'anyone') return true;
  const [a, b] = [comments.get(first), comments.get(second)];
  if (sameId(a, b)) return true;
  if (authors === 'same' && !sameAuthor(a, b)) return false;
  return mayBeAnywhere || (shortReplies === 'siblings' && sameSiblings(a, b));
}

const wholePage = 1;
const topLevel = 4;
const onWholePage = [wholePage];
const atTop = [topLevel];
const amongPlaceholders = [6];
const nowhere: readonly number[] = [];

/**
 * Hashes of the places in which a comment is looked up: comments that may match share
 * one. None for a short comment that may match nothing.
 */
export function placesOf(
  comments: Comments,
  slot: Slot,
  settings: VerdictSettings,
): readonly number[] {
  if (comments.isPlaceholder(slot)) return amongPlaceholders;
  const comment = comments.get(slot);
  const within = scopeOf(comment, comments.weight(slot) < shortWeight, settings);
  if (within === wholePage) return onWholePage;
  const byId = comment.id === undefined ? undefined : combine(2, hashString(comment.id));
  if (byId === undefined)
    return within === undefined ? nowhere : within === topLevel ? atTop : [within];
  return within === undefined ? [byId] : [within, byId];
}

function scopeOf(
  { author, parent }: Comment,
  isShort: boolean,
  settings: VerdictSettings,
): number | undefined {
  const { authors, shortReplies } = settings;
  if (isShort && shortReplies === 'never') return undefined;
  const asSiblings = isShort && shortReplies === 'siblings';
  if (authors === 'same' || (asSiblings && parent === undefined))
    return author === undefined ? undefined : combine(3, hashString(author));
  if (!asSiblings) return wholePage;
  return parent === null || parent === undefined ? topLevel : combine(5, hashString(parent));
}
