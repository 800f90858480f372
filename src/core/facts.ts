import type { Comment } from './comment.ts';
import { combine, hashString } from './hash.ts';
import { normalizeLink } from './spans.ts';

function hashList(before: number, kind: number, items: readonly string[] | undefined): number {
  let hash = before;
  if (items !== undefined)
    for (const item of items) hash = combine(combine(hash, kind), hashString(item));
  return hash;
}

/** Hash over what a comment holds beside its text; 0 where it holds nothing more. */
export function hashFacts(comment: Comment): number {
  let hash = hashList(0, 1, comment.links);
  hash = hashList(hash, 2, comment.images);
  hash = hashList(hash, 3, comment.code);
  return comment.rating === undefined ? hash : combine(hash, Math.round(comment.rating * 1e6));
}

const equalLists = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** Whether two comments have the same links, images, code and rating. */
export function sameFacts(a: Comment, b: Comment): boolean {
  return (
    a.rating === b.rating &&
    equalLists(a.links, b.links) &&
    equalLists(a.images, b.images) &&
    equalLists(a.code, b.code)
  );
}

const within = (part: readonly string[] = [], whole: readonly string[] = []): boolean =>
  part.every(item => whole.includes(item));

/** Whether a comment holds nothing beside its text that another lacks. */
export function hasNoMore(copy: Comment, original: Comment): boolean {
  return (
    copy.rating === original.rating &&
    equalLists(copy.code, original.code) &&
    within(copy.images, original.images) &&
    within(copy.links?.map(normalizeLink), original.links?.map(normalizeLink))
  );
}

/** The same but for links, which a template fills anew. */
export const hasNoMoreButLinks = (copy: Comment, original: Comment): boolean =>
  hasNoMore({ ...copy, links: undefined }, original);
