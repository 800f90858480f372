import type { Browser, Runtime } from 'webextension-polyfill';
import { type CommentAct, commentActs, type Direction, directions } from '../page/acts.ts';
import type { LevelCounts } from '../page/levels.ts';
import { type Kept, readKept } from './backup.ts';
import { type Pause, pauses } from './pause.ts';
import { persist } from './persist.ts';
import { isCount, isRecord } from './record.ts';
import { type Counts, type FrameAnswer, parseAnswer, parseCounts, parseLevels } from './report.ts';
import {
  type Choice,
  isFingerprint,
  parsePatch,
  type SitePatch,
  type SiteSettings,
} from './settings.ts';
import { isSite } from './site.ts';
import { type Lesson, parseLesson } from './taught.ts';

/** Whose settings count in a frame. */
export interface Home {
  /** The site whose settings count: that of the tab, not of the frame. */
  readonly site: string;
  /** What the reader chose in a private window, which is not stored. */
  readonly unstored: Partial<SiteSettings>;
}

/** What a frame with comments is told of the tab it stands in. */
export interface Joined extends Home {
  readonly paused: boolean;
}

/** Messages the background answers. */
export interface BackgroundMessages {
  /** A frame asks whose settings count in it, before it has comments; null if the tab is no site. */
  home(body: null): Home | null;
  /** A frame has found comments and asks whose settings it obeys; null if the tab is no site. */
  join(body: null): Joined | null;
  count(body: Counts): null;
  /** A frame goes away. */
  leave(body: null): null;
  /** The reader changed a site's settings on one of our own pages, for `tab` if it is private. */
  patch(body: PatchBody): null;
  /** The reader changed what holds for all sites. */
  patchAll(body: SitePatch): null;
  /** Pauses everywhere, or with null resumes. */
  pause(body: Pause | null): null;
  /** The reader chose for a text on the page; it counts for the site of the sender's tab. */
  choose(body: Choice): null;
  /** The reader wants to point at a comment in a tab. */
  pick(body: number): null;
  /** The reader pointed at something; it counts for the site of the sender's tab. */
  teach(body: Lesson): null;
  /** The reader is done with pointing, in every frame of the sender's tab. */
  endPick(body: null): null;
  /** Sets exactly what a file says, or what stood before it. */
  restore(body: Kept): null;
  history(body: HistoryWish): null;
}
/** Forget what was counted so far; or keep none from now on; or keep it again. */
export type HistoryWish = 'forget' | 'keep' | 'keep none';
const historyWishes: readonly HistoryWish[] = ['forget', 'keep', 'keep none'];

export interface PatchBody {
  readonly site: string;
  readonly change: SitePatch;
  readonly tab: number;
}

/** Messages a content script answers. */
export interface ContentMessages {
  /** Tells at most so many groups: a message of hundreds is slow. */
  report(body: number): FrameAnswer;
  /** Answers once a frame that was reading knows whether it has comments. */
  looked(body: null): null;
  /** How many copies each level would find; null if the frame has nothing more to count. */
  levels(body: null): LevelCounts | null;
  /** Null while there is nothing to count. */
  counts(body: null): Counts | null;
  showAll(body: boolean): null;
  /** Scrolls to a comment, by key, and opens its copies. */
  jump(body: string): null;
  /** Goes on to the next group of the page, or back to the one before. */
  step(body: Direction): null;
  /** Does something to the comment on which the reader opened the context menu last. */
  atComment(body: CommentAct): null;
  /** The copies of a comment, by key, are none. */
  deny(body: string): null;
  /** Settings chosen in a private window have changed. */
  unstored(body: Partial<SiteSettings>): null;
  /** Paused everywhere, or no more. */
  paused(body: boolean): null;
  /** The reader withdrew our access to sites, or granted it: what may be done here is asked anew. */
  access(body: null): null;
}

/** Messages a picker answers, in each frame in which it stands. */
export interface PickerMessages {
  /** The reader is done, in another frame. */
  unpick(body: null): null;
}

type Messages = BackgroundMessages | ContentMessages | PickerMessages;
type Name<M> = keyof M & string;
type Call<M, N extends keyof M> = M[N] extends (body: infer B) => infer R ? [B, R] : never;
type Body<M, N extends keyof M> = Call<M, N>[0];
type Answer<M, N extends keyof M> = Call<M, N>[1];

/** Makes a body of what came in, or undefined if it is not one. */
type Door<M> = { readonly [N in keyof M]: (body: unknown) => Body<M, N> | undefined };
export type Handlers<M, Sender> = {
  readonly [N in keyof M]: (
    body: Body<M, N>,
    sender: Sender,
  ) => Answer<M, N> | Promise<Answer<M, N>>;
};

export const backgroundDoor: Door<BackgroundMessages> = {
  home: nothing,
  join: nothing,
  count: parseCounts,
  leave: nothing,
  patch: body => {
    if (!isRecord(body)) return undefined;
    const { site, tab } = body;
    const change = parsePatch(body.change);
    return isSite(site) && isCount(tab) && change ? { site, change, tab } : undefined;
  },
  patchAll: body => parsePatch(body) ?? undefined,
  pause: body => (body === null ? null : pauses.find(pause => pause === body)),
  choose: body => {
    if (!isRecord(body)) return undefined;
    const { fingerprint, to, length } = body;
    const isKnown = to === 'never' || to === 'always' || to === null;
    return isKnown && isFingerprint(fingerprint) && isCount(length)
      ? { fingerprint, to, length }
      : undefined;
  },
  pick: body => (isCount(body) ? body : undefined),
  teach: body => parseLesson(body) ?? undefined,
  endPick: nothing,
  restore: body => readKept(body) ?? undefined,
  history: body => historyWishes.find(wish => wish === body),
};

export const contentDoor: Door<ContentMessages> = {
  report: most => (isCount(most) ? most : undefined),
  looked: nothing,
  access: nothing,
  levels: nothing,
  counts: nothing,
  showAll: flag,
  paused: flag,
  jump: text,
  deny: text,
  step: body => directions.find(direction => direction === body),
  atComment: body => commentActs.find(act => act === body),
  unstored: body => (parsePatch(body) as Partial<SiteSettings> | null) ?? undefined,
};

export const pickerDoor: Door<PickerMessages> = { unpick: nothing };

/** Makes an answer of what came back, or undefined if it is not one. */
type Check<M> = { readonly [N in keyof M]?: (answer: unknown) => Answer<M, N> | undefined };

/** What a content script of another version could tell in another shape. */
const frameCheck: Check<ContentMessages> = { report: parseAnswer, levels: parseLevels };

/**
 * How to call the other side: `send` carries an envelope and brings back its answer. The call
 * rejects where nobody answers, what was asked could not be done, or the answer fails `check`.
 */
export function caller<M extends Messages>(
  send: (envelope: unknown) => Promise<unknown>,
  check: Check<M> = {},
) {
  return async <N extends Name<M>>(name: N, body: Body<M, N>): Promise<Answer<M, N>> => {
    const reply = await send({ name, body });
    if (!isRecord(reply) || !('done' in reply)) throw new Error(`"${name}" could not be done.`);
    const answer = check[name] ? check[name](reply.done) : (reply.done as Answer<M, N>);
    if (answer === undefined) throw new Error(`"${name}" was answered in another shape.`);
    return answer;
  };
}

/**
 * Answers messages by `handlers`, after `door` let their bodies in; what is not a message for
 * us is left alone. Only our own extension is heard: whatever else could send, cannot here.
 */
export function answer<M extends Messages>(
  runtime: Runtime.Static,
  door: Door<M>,
  handlers: Handlers<M, Runtime.MessageSender>,
): void {
  runtime.onMessage.addListener(((
    envelope: unknown,
    sender: Runtime.MessageSender,
    respond: (reply: unknown) => void,
  ) => {
    if (sender.id !== runtime.id || !isRecord(envelope)) return undefined;
    const name = envelope.name;
    if (typeof name !== 'string' || !Object.hasOwn(door, name)) return undefined;
    const known = name as Name<M>;
    const body = door[known](envelope.body);
    if (body === undefined) return undefined;
    // `respond` and `return true` are the one way of answering later that every browser of
    // the supported range understands, wrapped by the polyfill or not.
    new Promise(resolve => resolve(handlers[known](body, sender))).then(
      done => respond({ done }),
      () => respond({ failed: true }),
    );
    return true;
  }) as Runtime.OnMessageListener);
}

/** What is not tried again: a page that says it leaves may be back by then. */
const once: Name<BackgroundMessages> = 'leave';

/** A caller of the background. */
export function toBackground(api: Pick<Browser, 'runtime'>) {
  const call = caller<BackgroundMessages>(envelope => api.runtime.sendMessage(envelope));
  return <N extends Name<BackgroundMessages>>(name: N, body: Body<BackgroundMessages, N>) =>
    name === once ? call(name, body) : persist(() => call(name, body));
}

/** A caller of one frame's content script; rejects where none listens. */
export function toFrame(api: Pick<Browser, 'tabs'>, tab: number, frame: number) {
  return caller<ContentMessages>(
    envelope => api.tabs.sendMessage(tab, envelope, { frameId: frame }),
    frameCheck,
  );
}

/** A caller of every frame of a tab; whoever answers first is heard. */
export function toTab(api: Pick<Browser, 'tabs'>, tab: number) {
  return caller<ContentMessages>(envelope => api.tabs.sendMessage(tab, envelope));
}

/** A caller of the pickers in every frame of a tab; rejects where there is none. */
export function toPickers(api: Pick<Browser, 'tabs'>, tab: number) {
  return caller<PickerMessages>(envelope => api.tabs.sendMessage(tab, envelope));
}

function flag(body: unknown): boolean | undefined {
  return typeof body === 'boolean' ? body : undefined;
}

function text(body: unknown): string | undefined {
  return typeof body === 'string' ? body : undefined;
}

function nothing(body: unknown): null | undefined {
  return body === null || body === undefined ? null : undefined;
}
