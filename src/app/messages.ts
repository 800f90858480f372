import type { Browser, Runtime } from 'webextension-polyfill';
import type { ThreadReport } from '../core/report.ts';
import { type CommentAct, commentActs, type Direction, directions } from '../page/acts.ts';
import { persist } from './persist.ts';
import {
  type Choice,
  isFingerprint,
  parsePatch,
  type SitePatch,
  type SiteSettings,
} from './settings.ts';
import { isSite } from './site.ts';

/** Comments of one frame: found, judged a copy, and out of sight now. */
export interface Counts {
  readonly read: number;
  readonly copies: number;
  readonly hidden: number;
}

/** What a frame with comments is told of the tab it stands in. */
export interface Joined {
  /** The site whose settings count: that of the tab, not of the frame. */
  readonly site: string;
  /** What the reader chose in a private window, which is not stored. */
  readonly unstored: Partial<SiteSettings>;
}

/** The truth about a frame, as it stands in the page now. */
export interface FrameReport extends ThreadReport, Counts {
  /** The reader asked to see every copy. */
  readonly showsAll: boolean;
  /** So much of the thread repeats itself that copies are folded to lines, none is hidden. */
  readonly ceiling: boolean;
}

/** Messages the background answers. */
export interface BackgroundMessages {
  /** A frame has found comments and asks whose settings it obeys; null if the tab is no site. */
  join(body: null): Joined | null;
  count(body: Counts): null;
  /** A frame goes away. */
  leave(body: null): null;
  /** The reader changed a site's settings on one of our own pages, for `tab` if it is private. */
  patch(body: PatchBody): null;
  /** The reader chose for a text on the page; it counts for the site of the sender's tab. */
  choose(body: Choice): null;
}
export interface PatchBody {
  readonly site: string;
  readonly change: SitePatch;
  readonly tab: number;
}

/** Messages a content script answers. */
export interface ContentMessages {
  /** Null while the frame has found no comments or is switched off. */
  report(body: null): FrameReport | null;
  /** Null while there is nothing to count. */
  counts(body: null): Counts | null;
  showAll(body: boolean): null;
  /** Scrolls to a comment, by key, and opens its copies. */
  jump(body: string): null;
  /** Goes on to the next group of the page, or back to the one before. */
  step(body: Direction): null;
  /** Does something to the comment on which the reader opened the context menu last. */
  atComment(body: CommentAct): null;
  /** Settings chosen in a private window have changed. */
  unstored(body: Partial<SiteSettings>): null;
}

type Messages = BackgroundMessages | ContentMessages;
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
  join: nothing,
  count: body => {
    if (!isRecord(body)) return undefined;
    const { read, copies, hidden } = body;
    return isCount(read) && isCount(copies) && isCount(hidden)
      ? { read, copies, hidden }
      : undefined;
  },
  leave: nothing,
  patch: body => {
    if (!isRecord(body)) return undefined;
    const { site, tab } = body;
    const change = parsePatch(body.change);
    return isSite(site) && isCount(tab) && change ? { site, change, tab } : undefined;
  },
  choose: body => {
    if (!isRecord(body)) return undefined;
    const { fingerprint, to } = body;
    const isKnown = to === 'never' || to === 'always' || to === null;
    return isKnown && isFingerprint(fingerprint) ? { fingerprint, to } : undefined;
  },
};

export const contentDoor: Door<ContentMessages> = {
  report: nothing,
  counts: nothing,
  showAll: body => (typeof body === 'boolean' ? body : undefined),
  jump: body => (typeof body === 'string' ? body : undefined),
  step: body => directions.find(direction => direction === body),
  atComment: body => commentActs.find(act => act === body),
  unstored: body => (parsePatch(body) as Partial<SiteSettings> | null) ?? undefined,
};

/**
 * How to call the other side: `send` carries an envelope and brings back its answer. The call
 * rejects where nobody answers, or what was asked could not be done.
 */
export function caller<M extends Messages>(send: (envelope: unknown) => Promise<unknown>) {
  return async <N extends Name<M>>(name: N, body: Body<M, N>): Promise<Answer<M, N>> => {
    const reply = await send({ name, body });
    if (!isRecord(reply) || !('done' in reply)) throw new Error(`"${name}" could not be done.`);
    return reply.done as Answer<M, N>;
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

/** A caller of the background. */
export function toBackground(api: Pick<Browser, 'runtime'>) {
  const call = caller<BackgroundMessages>(envelope => api.runtime.sendMessage(envelope));
  return <N extends Name<BackgroundMessages>>(name: N, body: Body<BackgroundMessages, N>) =>
    persist(() => call(name, body));
}

/** A caller of one frame's content script; rejects where none listens. */
export function toFrame(api: Pick<Browser, 'tabs'>, tab: number, frame: number) {
  return caller<ContentMessages>(envelope =>
    api.tabs.sendMessage(tab, envelope, { frameId: frame }),
  );
}

/** A caller of every frame of a tab; whoever answers first is heard. */
export function toTab(api: Pick<Browser, 'tabs'>, tab: number) {
  return caller<ContentMessages>(envelope => api.tabs.sendMessage(tab, envelope));
}

function nothing(body: unknown): null | undefined {
  return body === null || body === undefined ? null : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
