import { type Level, levels, type Reason, reasons } from '../../core/verdict.ts';
import type { LevelCounts } from '../../page/levels.ts';
import type { FrameAnswer, FrameReport, ToldGroup } from '../report.ts';
import type { SiteSettings } from '../settings.ts';
import type { Shortcut } from '../shortcuts.ts';
import { nameOf, type SiteName } from '../site-name.ts';
import { isBarred } from './barred.ts';

/** What the popup has been told so far. */
export interface Facts {
  /** The tab is known. */
  readonly found: boolean;
  /** Null where the tab is no site, or its address is kept from us for want of access. */
  readonly site: string | null;
  /** Null while not yet asked. */
  readonly access: boolean | null;
  /** The reader paused the extension on all sites. */
  readonly paused: boolean;
  /** Copies hidden on all sites in the last seven days. */
  readonly week: number;
  readonly shortcuts: readonly Shortcut[];
  /** Null while not yet read; `failed` where the browser cannot read its storage. */
  readonly settings: SiteSettings | 'failed' | null;
  /** A newer version of the extension wrote the storage: nothing can be saved. */
  readonly newer: boolean;
  /** What the reader chose and storage does not say yet. */
  readonly chosen: Partial<SiteSettings>;
  /** The last thing the reader chose could not be saved. */
  readonly unsaved: boolean;
  /** Answers by frame; a frame that does not answer is not here. */
  readonly frames: ReadonlyMap<number, FrameAnswer>;
  /** What each level would hide, by frame; a frame that has not counted is not here. */
  readonly levels: ReadonlyMap<number, LevelCounts>;
  /** Whether the page's own frame answers; null while it was not asked or still loads. */
  readonly listens: boolean | null;
  /** Each frame that was asked has answered or failed to. */
  readonly settled: boolean;
}

/** A group with the frame it stands in, which alone can jump to it. */
export interface PlacedGroup {
  readonly frame: number;
  readonly group: ToldGroup;
}

/** How many copies are hidden for one reason. */
export interface Share {
  readonly reason: Reason;
  readonly copies: number;
}

export interface Comments {
  readonly kind: 'comments';
  readonly read: number;
  readonly hidden: number;
  readonly copies: number;
  /** What the copies weigh, in tenths of a Latin letter. */
  readonly weight: number;
  /** Nearly everything is a copy somewhere, so copies are lines there. */
  readonly ceiling: boolean;
  /** Every copy is shown, so what the button offers is to hide them again. */
  readonly showsAll: boolean;
  /** What the copies are, the surest reason first; reasons without copies are left out. */
  readonly shares: readonly Share[];
  /** Copies that each level would find; null while that is counted. */
  readonly levels: Readonly<Record<Level, number | null>>;
  readonly frames: readonly number[];
  /** How the comments of the frames were found. */
  readonly finders: readonly string[];
  /** As far as the frames have told of them. */
  readonly groups: readonly PlacedGroup[];
  readonly groupCount: number;
}

/** What is said in one sentence where there are no comments to tell of. */
export type Sentence = 'asking' | 'special' | 'no access' | 'reload' | 'paused' | 'off' | 'none';
export type Body = { readonly kind: Sentence } | Comments;

/** What keeps settings from being read or saved. */
export type Warning = 'newer' | 'not saved' | 'not read';

export interface View {
  readonly site: SiteName | null;
  /** Null where there is nothing to switch. */
  readonly settings: SiteSettings | null;
  readonly warning: Warning | null;
  /** Copies hidden on all sites in the last seven days. */
  readonly week: number;
  /** Those that are bound to keys. */
  readonly shortcuts: readonly Shortcut[];
  readonly body: Body;
}

export const nothingKnown: Facts = {
  found: false,
  site: null,
  access: null,
  paused: false,
  week: 0,
  shortcuts: [],
  settings: null,
  newer: false,
  chosen: {},
  unsaved: false,
  frames: new Map(),
  levels: new Map(),
  listens: null,
  settled: false,
};

/** What the popup shows of `facts`; `fallback` are the settings that apply where none can be read. */
export function view(facts: Facts, fallback: SiteSettings): View {
  const site = facts.site === null ? null : nameOf(facts.site);
  const { week } = facts;
  const shortcuts = facts.shortcuts.filter(({ keys }) => keys !== '');
  const bare = (kind: Sentence): View => ({
    ...{ site, week, shortcuts },
    settings: null,
    warning: null,
    body: { kind },
  });
  if (!facts.found) return bare('asking');
  if (facts.access === false) return bare('no access');
  if (facts.access === null) return bare('asking');
  if (facts.site === null) return bare('special');
  if (facts.settings === null) return bare('asking');
  const body = bodyOf(facts);
  if (body.kind === 'reload' && isBarred(facts.site)) return bare('special');
  const stored = facts.settings === 'failed' ? fallback : facts.settings;
  const settings = { ...stored, ...facts.chosen };
  return {
    site,
    week,
    shortcuts,
    settings,
    warning: warningOf(facts),
    body: stopped(facts, settings) ?? body,
  };
}

function stopped({ paused }: Facts, { on }: SiteSettings): { readonly kind: Sentence } | null {
  if (paused) return { kind: 'paused' };
  return on ? null : { kind: 'off' };
}

function warningOf(facts: Facts): Warning | null {
  if (facts.newer) return 'newer';
  if (facts.unsaved) return 'not saved';
  return facts.settings === 'failed' ? 'not read' : null;
}

function bodyOf(facts: Facts): Body {
  const reports = [...facts.frames]
    .sort(([a], [b]) => a - b)
    .flatMap(([frame, report]) => (typeof report === 'string' ? [] : [{ frame, report }]));
  if (reports.length > 0) return commentsOf(reports, facts.levels);
  const isReading = [...facts.frames.values()].includes('reading');
  if (isReading || !facts.settled || facts.listens === null) return { kind: 'asking' };
  return { kind: facts.listens ? 'none' : 'reload' };
}

interface Placed {
  readonly frame: number;
  readonly report: FrameReport;
}

function commentsOf(reports: readonly Placed[], counts: Facts['levels']): Comments {
  const sum = (of: (report: FrameReport) => number) =>
    reports.reduce((total, { report }) => total + of(report), 0);
  return {
    kind: 'comments',
    read: sum(report => report.read),
    hidden: sum(report => report.hidden),
    copies: sum(report => report.copies),
    weight: sum(report => report.weight),
    ceiling: reports.some(({ report }) => report.ceiling),
    showsAll: reports.every(({ report }) => report.showsAll || report.copies === 0),
    shares: reasons
      .map(reason => ({ reason, copies: sum(report => report.reasons[reason] ?? 0) }))
      .filter(({ copies }) => copies > 0),
    levels: Object.fromEntries(
      levels.map(level => [level, sumLevel(level, reports, counts)]),
    ) as Comments['levels'],
    frames: reports.map(({ frame }) => frame),
    finders: [...new Set(reports.map(({ report }) => report.finder))],
    groups: reports.flatMap(({ frame, report }) => report.groups.map(group => ({ frame, group }))),
    groupCount: sum(report => report.groupCount),
  };
}

function sumLevel(
  level: Level,
  reports: readonly Placed[],
  counts: Facts['levels'],
): number | null {
  const copies = reports.map(({ frame }) => counts.get(frame)?.[level]);
  return copies.includes(undefined) ? null : copies.reduce<number>((sum, n) => sum + (n ?? 0), 0);
}
