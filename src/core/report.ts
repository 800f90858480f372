import type { Comment } from './comment.ts';
import { byPosition } from './order.ts';
import type { Reason, Verdict } from './verdict.ts';

/** One original with its copies, as the reader is told of it. */
export interface Group {
  /** Key of the original. */
  readonly original: string;
  /** Beginning of the original's text, one line, at most 120 characters. */
  readonly snippet: string;
  /** The hidden copies, in page order. */
  readonly copies: readonly { readonly key: string; readonly reason: Reason }[];
  /** Who wrote original and copies, the most frequent first; empty where the page names none. */
  readonly authors: readonly Author[];
}

/** One account, and how many comments of a group it wrote. */
export interface Author {
  readonly name: string;
  readonly comments: number;
}

/** What is hidden, in numbers alone. */
export interface Tally {
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
  /** What the hidden comments tell, in tenths of a Latin letter: how long they take to read. */
  readonly weight: number;
}

/** What was read and hidden in one thread. */
export interface ThreadReport extends Tally {
  readonly read: number;
  readonly hidden: number;
  /** In page order of the originals. */
  readonly groups: readonly Group[];
}

/** A comment with the verdict on it. */
export interface Judged {
  readonly comment: Comment;
  readonly verdict: Verdict;
  /** What it tells, in tenths of a Latin letter; negative while it was not read. */
  readonly weight: number;
}

const snippetLength = 120;

/** The beginning of a text in one line, cut between characters. */
export function snippetOf(text: string): string {
  // What is cut off is never looked at: a text may be a megabyte long.
  const line = text
    .slice(0, snippetLength * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  if (characters.length <= snippetLength && text.length <= snippetLength * 4) return line;
  return `${characters.slice(0, snippetLength - 1).join('')}…`;
}

function authorsOf(members: readonly Comment[]): Author[] {
  const counts = new Map<string, number>();
  for (const { author } of members)
    if (author !== undefined) counts.set(author, (counts.get(author) ?? 0) + 1);
  const authors = [...counts].map(([name, comments]) => ({ name, comments }));
  return authors.sort((a, b) => b.comments - a.comments);
}

function groupOf(original: Comment, copies: readonly Judged[]): Group {
  const sorted = copies.toSorted((a, b) => byPosition(a.comment, b.comment));
  return {
    original: original.key,
    snippet: snippetOf(original.text),
    copies: sorted.flatMap(({ comment, verdict }) =>
      verdict.hide ? [{ key: comment.key, reason: verdict.reason }] : [],
    ),
    authors: authorsOf([original, ...sorted.map(({ comment }) => comment)]),
  };
}

/** Tells what is hidden, from all comments of a thread and what was decided on each. */
export function makeReport(judged: Iterable<Judged>): ThreadReport {
  const comments = new Map<string, Comment>();
  const copiesOf = new Map<string, Judged[]>();
  const items = [...judged];
  let hidden = 0;
  for (const item of items) {
    comments.set(item.comment.key, item.comment);
    const { verdict } = item;
    if (!verdict.hide) continue;
    hidden += 1;
    if (verdict.original === null) continue;
    const copies = copiesOf.get(verdict.original);
    if (copies === undefined) copiesOf.set(verdict.original, [item]);
    else copies.push(item);
  }
  const originals = [...copiesOf.keys()].flatMap(key => comments.get(key) ?? []).sort(byPosition);
  const groups = originals.map(original => groupOf(original, copiesOf.get(original.key) ?? []));
  return { read: comments.size, hidden, ...tallyOf(items), groups };
}

/** Adds up what is hidden: cheap, however many groups there are. */
export function tallyOf(judged: Iterable<Judged>): Tally {
  const reasons: Partial<Record<Reason, number>> = {};
  let weight = 0;
  for (const { verdict, weight: own } of judged) {
    if (!verdict.hide) continue;
    reasons[verdict.reason] = (reasons[verdict.reason] ?? 0) + 1;
    weight += Math.max(own, 0);
  }
  return { reasons, weight };
}
