import {
  attribute,
  documentOf,
  first,
  hasAttributes,
  isElement,
  type Root,
  tagOf,
  textOf,
  walk,
} from '../dom.ts';
import { commentAddress, isAction, isTime, names, otherTime, price, userAddress } from './words.ts';

/** What is counted in every subtree. */
export const signals = [
  /** Characters of text, white space at the ends left out; wide ones count twice, see `widthOf`. */
  'text',
  'linkText',
  /** Characters in texts of at least 30, outside links. */
  'prose',
  'time',
  'user',
  'avatar',
  'action',
  'permalink',
  'heading',
  /** Headlines that lead to what they tell of. */
  'linkedHeading',
  /** Characters of names, times and controls. */
  'meta',
  'price',
  'input',
  'image',
] as const;
export type Signal = (typeof signals)[number];

/**
 * A page seen once. Elements stand in document order and are named by their place in it; sums over
 * any subtree are differences of two entries.
 */
export interface Survey {
  readonly elements: readonly Element[];
  readonly tags: readonly string[];
  /** -1 for what stands directly under the root. */
  readonly parents: readonly number[];
  /** First place after the subtree. */
  readonly ends: readonly number[];
  /** class, id and itemprop of each, as one string. */
  readonly names: readonly string[];
  /** What these and the tag say of it: bits of `says`. */
  readonly said: readonly number[];
  /** `before[signal][i]`: sum of the signal over all elements before `i`. */
  readonly before: Readonly<Record<Signal, ArrayLike<number>>>;
  readonly texts: readonly string[];
  readonly textKinds: readonly TextKind[];
  readonly textParents: readonly number[];
  /** Texts that are links and lines of their own, as titles are, and lead elsewhere, by place. */
  readonly titles: readonly number[];
  /** Texts before the element's first. */
  readonly firstText: readonly number[];
  /** First place after the element's texts. */
  readonly endText: readonly number[];
  /** What the document is called. */
  readonly title: string;
}

/** What names say, as bits. */
export const says = { author: 1, avatar: 2, comment: 4, chrome: 8 } as const;

export type TextKind = 'words' | 'time' | 'action' | 'price';

/** Sum of a signal over the subtree of `i`. */
export function sum(survey: Survey, signal: Signal, i: number): number {
  const list = survey.before[signal];
  return (list[survey.ends[i] ?? 0] ?? 0) - (list[i] ?? 0);
}

/** Shortest text of a headline: a name or a number in a heading is none. */
const leastHeadline = 15;

/** So much of a text says what kind of place it is, in characters; longer ones are no more telling. */
const longestSeen = 20_000;

/** Nodes seen between two pauses. */
const slice = 80;

/** Surveys what stands under `roots`, one after the other, without `known`; pauses at each `yield`. */
export function* survey(
  roots: readonly Root[],
  known: ReadonlySet<Element> = new Set(),
): Generator<undefined, Survey> {
  const page = new Surveyor();
  for (const root of roots) yield* surveyUnder(root, known, page);
  return page.finish(roots[0] ? titleOf(roots[0]) : '');
}

function* surveyUnder(
  root: Root,
  known: ReadonlySet<Element>,
  page: Surveyor,
): Generator<undefined, void> {
  const walker = walk(root);
  let node: Node | null = walker.firstChild();
  for (let seen = 1; node; seen++) {
    const into = !known.has(node as Element) && page.enter(node);
    let next: Node | null = into ? walker.firstChild() : walker.nextSibling();
    if (into && !next) {
      page.leave();
      next = walker.nextSibling();
    }
    while (!next && walker.parentNode() && page.depth > 0) {
      page.leave();
      next = walker.nextSibling();
    }
    node = next;
    if (seen % slice === 0) yield;
  }
}

/** A form field named "title" shadows the document's own. */
function titleOf(root: Root): string {
  const title = first(documentOf(root), 'head > title');
  return title ? textOf(title).replace(/\s+/g, ' ') : '';
}

const skipped: ReadonlySet<string> = new Set(
  'head link meta option script select style svg template textarea'.split(' '),
);

/** With scripts on it is one text that nobody sees; without, it is elements like any other. */
const isUnread = (node: Element, tag: string) => tag === 'noscript' && first(node, '*') === null;

class Surveyor {
  readonly elements: Element[] = [];
  readonly tags: string[] = [];
  readonly parents: number[] = [];
  readonly ends: number[] = [];
  readonly names: string[] = [];
  readonly said: number[] = [];
  readonly texts: string[] = [];
  readonly textKinds: TextKind[] = [];
  readonly textParents: number[] = [];
  readonly titles: number[] = [];
  readonly firstText: number[] = [];
  readonly endText: number[] = [];
  /** What stands directly in an element, where there is any. */
  readonly own = Object.fromEntries(signals.map(name => [name, new Map()])) as Record<
    Signal,
    Map<number, number>
  >;
  readonly #open: number[] = [];
  #links = 0;
  #headings = 0;
  /** Open links that lead elsewhere than to a numbered place of a page. */
  readonly #leads: number[] = [];
  #lastText = '';
  /** Sites have few names and controls, and many elements: each is judged once. */
  readonly #saidBy = new Map<string, number>();
  readonly #kinds = new Map<string, TextKind>();

  get depth(): number {
    return this.#open.length;
  }

  /** True if the children of `node` are to be seen. */
  enter(node: Node): boolean {
    if (!isElement(node)) {
      this.#text(node.nodeValue ?? '');
      return false;
    }
    const tag = tagOf(node);
    const i = this.elements.push(node) - 1;
    this.tags.push(tag);
    this.parents.push(this.#open.at(-1) ?? -1);
    this.ends.push(i + 1);
    this.firstText.push(this.texts.length);
    this.endText.push(this.texts.length);
    if (skipped.has(tag) || isUnread(node, tag)) {
      this.names.push('');
      this.said.push(0);
      if (tag === 'textarea' || tag === 'select') this.#count('input', i);
      return false;
    }
    this.#open.push(i);
    this.#name(node, tag, i);
    return true;
  }

  leave(): void {
    const i = this.#open.pop() ?? 0;
    this.ends[i] = this.elements.length;
    this.endText[i] = this.texts.length;
    const tag = this.tags[i] ?? '';
    if (tag === 'a') this.#links--;
    if (this.#leads.at(-1) === i) this.#leads.pop();
    if (isHeading(tag)) this.#headings--;
  }

  finish(title: string): Survey {
    while (this.#open.length > 0) this.leave();
    const n = this.elements.length;
    const before = Object.fromEntries(signals.map(name => [name, running(this.own[name], n)]));
    return { ...this, title, before: before as unknown as Survey['before'] };
  }

  #count(signal: Signal, i: number, by = 1): void {
    const own = this.own[signal];
    own.set(i, (own.get(i) ?? 0) + by);
  }

  #name(element: Element, tag: string, i: number): void {
    const named = hasAttributes(element);
    const name = named ? namesOf(element) : '';
    this.names.push(name);
    const said = name ? this.#bitsOf(name) : 0;
    this.said.push(said | (this.#bitsOf(tag) & (says.chrome | says.comment)));
    if (tag === 'time' || tag === 'relative-time' || (named && attribute(element, 'datetime')))
      this.#count('time', i);
    else if (named) this.#titleTime(element, i);
    if (tag === 'input' || tag === 'form') this.#count('input', i);
    if (isHeading(tag)) {
      this.#headings++;
      this.#count('heading', i);
    }
    if (tag === 'a') this.#link(element, said, i);
    else if (said & says.author) this.#count('user', i);
    if (tag === 'img') this.#image(element, said, i);
    else if (said & says.avatar) this.#count('avatar', i);
    if (tag === 'button') {
      const label = attribute(element, 'aria-label') ?? attribute(element, 'title');
      if (label && isAction(label)) this.#count('action', i);
    }
  }

  #bitsOf(name: string): number {
    let bits = this.#saidBy.get(name);
    if (bits === undefined) {
      bits = 0;
      for (const [what, bit] of bitNames) if (names[what].test(name)) bits |= bit;
      this.#saidBy.set(name, bits);
    }
    return bits;
  }

  #kindOf(text: string): TextKind {
    if (text.length > longestKind) return 'words';
    let kind = this.#kinds.get(text);
    if (kind === undefined) {
      kind = kindOf(text);
      this.#kinds.set(text, kind);
    }
    return kind;
  }

  #titleTime(element: Element, i: number): void {
    const title = attribute(element, 'title');
    if (title && isTime(title)) this.#count('time', i);
  }

  #link(element: Element, said: number, i: number): void {
    this.#links++;
    const href = attribute(element, 'href') ?? '';
    if (!/#.*\d/.test(href)) this.#leads.push(i);
    const rel = attribute(element, 'rel') ?? '';
    if (said & says.author || userAddress.test(href) || /author|ugc|external/.test(rel))
      this.#count('user', i);
    else if (href.length < 300 && commentAddress.test(href)) this.#count('permalink', i);
  }

  #image(element: Element, said: number, i: number): void {
    this.#count('image', i);
    const address = `${attribute(element, 'alt') ?? ''} ${attribute(element, 'src') ?? ''}`;
    if (said & says.avatar || (address.length < 600 && names.avatar.test(address)))
      this.#count('avatar', i);
  }

  #text(raw: string): void {
    const text = raw.slice(0, longestSeen).trim();
    const parent = this.#open.at(-1);
    if (text === '' || parent === undefined) return;
    this.texts.push(text);
    this.textParents.push(parent);
    const width = widthOf(text);
    this.#count('text', parent, width);
    if (this.#links > 0) this.#count('linkText', parent, width);
    else if (width >= 30) this.#count('prose', parent, width);
    const kind = this.#kindOf(text);
    if (kind === 'words' && width >= leastHeadline && this.#standsAsTitle(text))
      this.titles.push(this.texts.length - 1);
    this.textKinds.push(kind);
    const other =
      kind === 'time' && (otherTime.test(text) || otherTime.test(this.#lastText.slice(-30)));
    if (kind !== 'words' && !other) this.#count(kind, parent);
    if (kind === 'words' && width >= leastHeadline && this.#headings && this.#leads.length)
      this.#count('linkedHeading', parent);
    if (kind !== 'words' || this.own.user.has(parent)) this.#count('meta', parent, width);
    this.#lastText = text;
  }

  /** In a link that begins what it stands in, which is no paragraph; not an address, not a name. */
  #standsAsTitle(text: string): boolean {
    const link = this.#leads.at(-1);
    if (link === undefined || this.own.user.has(link) || /^https?:|^www\./.test(text)) return false;
    const around = this.parents[link] ?? -1;
    return this.tags[around] !== 'p' && !this.own.text.has(around);
  }
}

/** Length as Latin letters go: a Chinese, Japanese or Korean character says as much as two. */
export function widthOf(text: string): number {
  if (!/[\u1100-\uffdc]/.test(text)) return text.length;
  return (
    text.length +
    (text.match(/[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0)
  );
}

function namesOf(element: Element): string {
  let name = attribute(element, 'class') ?? '';
  const id = attribute(element, 'id');
  if (id) name = name ? `${name} ${id}` : id;
  const property = attribute(element, 'itemprop');
  return property ? `${name} ${property}` : name;
}

const bitNames = Object.entries(says) as [keyof typeof says, number][];

/** Longest text that can be a time, a control or a price. */
const longestKind = 60;

function kindOf(text: string): TextKind {
  if (isAction(text)) return 'action';
  if (isTime(text)) return 'time';
  return text.length < 30 && price.test(text) ? 'price' : 'words';
}

const isHeading = (tag: string) => tag.length === 2 && tag >= 'h1' && tag <= 'h6';

function running(values: ReadonlyMap<number, number>, n: number): Float64Array {
  const sums = new Float64Array(n + 1);
  for (const [i, value] of values) sums[i + 1] = value;
  for (let i = 1; i <= n; i++) sums[i] = (sums[i] ?? 0) + (sums[i - 1] ?? 0);
  return sums;
}
