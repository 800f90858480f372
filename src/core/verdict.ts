/** Why a comment is hidden, from the surest reason to the reader's own. */
export const reasons = [
  'exact',
  'same wording',
  'near copy',
  'template',
  'placeholder',
  'chosen',
] as const;
export type Reason = (typeof reasons)[number];

export const levels = ['exact', 'near', 'loose'] as const;
export type Level = (typeof levels)[number];

/** What shapes a verdict, beside the comments themselves. */
export interface VerdictSettings {
  readonly level: Level;
  /** The first copy that is hidden: 1 hides every copy, n lets the n − 1 copies before it stay. */
  readonly fromCopy: number;
  readonly authors: 'anyone' | 'same';
  /** What a short reply is compared with. */
  readonly shortReplies: 'siblings' | 'page' | 'never';
  /** Which comment of a group stays. */
  readonly original: 'first' | 'oldest' | 'most liked';
  readonly placeholders: boolean;
  /** Fingerprints the reader declared "not a copy". */
  readonly neverHide: ReadonlySet<string>;
  /** Fingerprints the reader chose to hide always. */
  readonly alwaysHide: ReadonlySet<string>;
}

/** What a reader has who never set anything. */
export const defaultVerdictSettings: VerdictSettings = {
  level: 'near',
  fromCopy: 1,
  authors: 'anyone',
  shortReplies: 'siblings',
  original: 'first',
  placeholders: true,
  neverHide: new Set(),
  alwaysHide: new Set(),
};

/** One thing in which a copy and its original differ, with its place in each text (UTF-16 units). */
export interface Difference {
  readonly kind: string;
  /** [start, end) in the copy's text; empty where the copy lacks it. */
  readonly copy: readonly [number, number];
  /** [start, end) in the original's text; empty where the original lacks it. */
  readonly original: readonly [number, number];
}

export interface Hidden {
  readonly hide: true;
  readonly reason: Reason;
  /** Key of the comment that stays; null only for `chosen`. */
  readonly original: string | null;
  /** From 0 to 1: shown to the reader, decides nothing. */
  readonly similarity: number;
  readonly differences: readonly Difference[];
}

export interface Kept {
  readonly hide: false;
}

export type Verdict = Hidden | Kept;

/** The verdict on every comment that nothing speaks against. */
export const kept: Kept = { hide: false };
