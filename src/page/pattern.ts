import type { Comment } from '../core/comment.ts';

/** What one comment's element says when it is read. */
export interface Reading
  extends Pick<
    Comment,
    | 'text'
    | 'id'
    | 'author'
    | 'time'
    | 'likes'
    | 'links'
    | 'images'
    | 'code'
    | 'rating'
    | 'role'
    | 'placeholder'
  > {
  /** The comment's own element, with whatever the site nests in it (its replies too). */
  readonly element: Element;
  /**
   * Elements that hold its text and no other comment's, in document order: hidden alone
   * when replies under it stay. Empty where its text cannot be told from its replies.
   */
  readonly body: readonly Element[];
  /** Element of the comment it answers; null at the top; undefined where the page does not tell. */
  readonly parent: Element | null | undefined;
  /** Nesting from 0; undefined where the page does not tell. */
  readonly depth: number | undefined;
}

/** Where a page keeps its comments: a site rule, or what structure taught. */
export interface Pattern {
  readonly finder: 'structure' | `rule:${string}`;
  /** Elements of comments at or under `root`, in document order. Reads no text, so it is cheap. */
  elements(root: Element | Document | ShadowRoot): Element[];
  /** Reads one comment; null for stubs, forms, pingbacks. Forces no layout. */
  read(element: Element): Reading | null;
}
