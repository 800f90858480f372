import type { Tally, ThreadReport } from '../core/report.ts';
import type { VerdictSettings } from '../core/verdict.ts';
import type { CommentAct, Direction } from './acts.ts';
import type { ShadowOf } from './dom.ts';
import type { InsertWords } from './inserts.ts';
import type { LevelCounts } from './levels.ts';
import type { LineWords } from './line.ts';
import type { LookSettings } from './look.ts';
import type { Choice } from './notes.ts';
import type { Pattern } from './pattern.ts';
import type { Taught } from './taught.ts';

/** A page being kept clean. */
export interface Cleaning {
  configure(settings: CleanSettings): void;
  report(): PageReport;
  /** As `report`, but its numbers alone: cheap, however many groups there are. */
  counts(): PageCounts;
  /** What is hidden by reason, and how much there would be to read of it. */
  tally(): Tally;
  /** Comments by fingerprint, of the texts that the reader chose never or always to hide. */
  met(): Readonly<Record<string, number>>;
  /** How many copies each level would find; null where `stop` or the end came first. */
  levels(stop: AbortSignal): Promise<LevelCounts | null>;
  /** Shows every copy, and takes our markers away; or hides them again. */
  showAll(shown: boolean): void;
  /** Scrolls to a comment and opens its copies. */
  jump(key: string): void;
  /** Takes the focus to the marker of the next group, or the one before, round and round. */
  step(direction: Direction): void;
  /** Acts on the comment on which the reader opened the context menu last. */
  atComment(act: CommentAct): void;
  /** The copies of a comment are none: each of their texts is shown from now on. */
  deny(key: string): void;
}

/** Comments of the page: all, those judged to be copies, and those out of sight now. */
export interface PageCounts {
  readonly read: number;
  readonly copies: number;
  /** Fewer than the copies where some were opened. */
  readonly hidden: number;
}

/** What stands in the page now. */
export interface PageReport extends ThreadReport, PageCounts {
  readonly showsAll: boolean;
  /** So much of the thread repeats itself that no copy goes without a line in its place. */
  readonly ceiling: boolean;
  /** How the comments were found. */
  readonly finder: string;
}

/** What shapes what is hidden, and how it looks. */
export type CleanSettings = VerdictSettings & LookSettings;

/** All that is said on the page, in the reader's language. */
export interface PageWords extends InsertWords, LineWords {}

export interface CleanOptions {
  /** Where the comments are, as `seek` found. */
  readonly pattern: Pattern;
  /** What the reader taught: it is heeded where a page turns into another. */
  readonly taught: Taught;
  readonly settings: CleanSettings;
  /** How to see the shadow root of an element; open ones alone where the app tells no way. */
  readonly shadowOf?: ShadowOf;
  readonly words: PageWords;
  /** Nothing is written to the page before: see `settle`. */
  readonly settled: Promise<void>;
  /** Called when what `report` tells has changed. */
  readonly onReport: () => void;
  /** The reader chose for a text, by its fingerprint, on this site; null takes a choice back. */
  readonly onChoice: (fingerprint: string, choice: Choice | null, length: number) => void;
  /** Called when no comment is left: the page shows something else now. */
  readonly onGone: () => void;
}
