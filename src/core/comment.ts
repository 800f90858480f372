/** One reply of a page, as the core knows it: text and facts, no node. */
export interface Comment {
  /**
   * Unique in its thread, and the same for the same comment after its node was
   * replaced: the site's id where there is one, else made of author, time and
   * text; a number is added where a page shows one identity twice.
   */
  readonly key: string;
  /** Place in page order. Only compared, so gaps and fractions are fine. */
  readonly position: number;
  /** The comment's own words: no quotation, button, time or signature. Line breaks kept. */
  readonly text: string;
  /** The site's own id or permalink. Two comments with one id are one comment shown twice. */
  readonly id?: string | undefined;
  readonly author?: string | undefined;
  /** Milliseconds since the epoch, where the page tells. */
  readonly time?: number | undefined;
  readonly likes?: number | undefined;
  /** Key or id of the comment it answers; null at the top; undefined where the page does not tell. */
  readonly parent?: string | null | undefined;
  /** Addresses its text links to, in order. */
  readonly links?: readonly string[] | undefined;
  /** Addresses of its images and other media, in order; emoji drawn as images are text. */
  readonly images?: readonly string[] | undefined;
  /** Its code blocks, in order. */
  readonly code?: readonly string[] | undefined;
  /** A rating given with it, as a share from 0 to 1. */
  readonly rating?: number | undefined;
  /** `op` is the opener of a thread: read, never hidden, never anyone's original. */
  readonly role?: 'comment' | 'op' | undefined;
  /** The markup says that the site wrote this line in a comment's place ("[deleted]"). */
  readonly placeholder?: boolean | undefined;
  /** Never hidden: the address bar points to it, or it is the reader's own. */
  readonly exempt?: boolean | undefined;
}
