import { attribute, first, is, isElement, openShadow, type ShadowOf, tagOf, walk } from './dom.ts';
import { mayHost } from './shadow-roots.ts';
import { isAction } from './structure/words.ts';

/** What the words of a comment come to. */
export interface Words {
  readonly text: string;
  readonly links: readonly string[];
  readonly images: readonly string[];
  readonly code: readonly string[];
}

/**
 * Reads the words under `roots`, one after another, without what `drop` matches and what stands
 * `apart`. Line breaks come from `<br>` and block elements; nothing is laid out for it. What an
 * element shows in a shadow root is read before what it holds, and in place of what has no slot.
 * Null where there are more than anybody writes: to keep such a text costs more than to show it.
 */
export function readWords(
  roots: readonly Element[],
  drop: string | undefined,
  apart: ReadonlySet<Element> = new Set(),
  shadowOf: ShadowOf = openShadow,
): Words | null {
  const found: Found = {
    ...{ lines: new Lines(), links: [], images: [], code: [], signs: [] },
    ...{ apart, shadowOf },
  };
  for (const root of roots) {
    readUnder(root, drop, found);
    found.lines.break();
  }
  const { lines, links, images, code, signs } = found;
  if (lines.isOver) return null;
  return { text: lines.text() || signs.join(' '), links, images, code };
}

interface Found {
  readonly lines: Lines;
  readonly links: string[];
  readonly images: string[];
  readonly code: string[];
  /** Names of emoji that are no letters: said only where nothing else is. */
  readonly signs: string[];
  readonly apart: ReadonlySet<Element>;
  readonly shadowOf: ShadowOf;
}

function readUnder(root: Element | ShadowRoot, drop: string | undefined, found: Found): void {
  const inner = isElement(root) && mayHost(root) ? found.shadowOf(root) : null;
  if (inner) readUnder(inner, drop, found);
  if (inner && first(inner, 'slot') === null) return;
  const walker = walk(root);
  const open: Element[] = [];
  for (let node = step(walker, true, open, found); node && !found.lines.isOver; ) {
    const entered = isElement(node)
      ? enter(node, drop, found)
      : say(node, open.at(-1) ?? (isElement(root) ? root : null), found);
    if (entered) open.push(node as Element);
    node = step(walker, entered, open, found);
  }
}

/** Next node in document order; leaves what it climbs out of. */
function step(walker: TreeWalker, into: boolean, open: Element[], found: Found): Node | null {
  if (into) {
    const child = walker.firstChild();
    if (child) return child;
    if (open.length === 0) return null;
    leave(open.pop(), found);
  }
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (open.length === 0) return null;
    walker.parentNode();
    leave(open.pop(), found);
  }
}

function say(node: Node, parent: Element | null, { lines }: Found): false {
  const text = node.nodeValue ?? '';
  if (parent && tagOf(parent) === 'pre') lines.verbatim(text);
  else lines.say(text);
  return false;
}

/** Notes what the element is; true if its children are to be read. */
function enter(element: Element, drop: string | undefined, found: Found): boolean {
  const tag = tagOf(element);
  if (found.apart.has(element)) found.lines.dropHeader();
  if (silent.has(tag) || (drop && is(element, drop)) || found.apart.has(element)) return false;
  if (isControl(element, tag) || isAnswerForm(element, tag)) return false;
  if (tag === 'br') found.lines.newline();
  if (blocks.has(tag)) found.lines.break();
  if (tag === 'a') note(found.links, attribute(element, 'href'), /^(?!#|javascript:)./i);
  if (tag === 'pre') note(found.code, element.textContent, /\S/);
  if (tag === 'img') picture(element, found);
  if (media.has(tag))
    note(found.images, attribute(element, 'src') ?? attribute(element, 'data'), /./);
  if (media.has(tag) || tag === 'img') return false;
  const inner = mayHost(element) ? found.shadowOf(element) : null;
  if (inner) readUnder(inner, drop, found);
  return inner === null || first(inner, 'slot') !== null;
}

function leave(element: Element | undefined, { lines }: Found): void {
  if (element && blocks.has(tagOf(element))) lines.break();
}

/** An emoji drawn as an image is a letter; one that has only a name, as any image, is an image. */
function picture(element: Element, { lines, images, signs }: Found): void {
  const alt = attribute(element, 'alt') ?? '';
  if (/^:[\w+-]{2,}:$/.test(alt)) signs.push(alt);
  const name = `${attribute(element, 'class')} ${attribute(element, 'src')}`;
  const isLetter =
    /\p{Extended_Pictographic}/u.test(alt) ||
    (signs.at(-1) !== alt && /emoji|smil(?:ey|ie)|emoticon/i.test(name));
  if (alt && isLetter) lines.say(alt);
  else note(images, attribute(element, 'src') ?? attribute(element, 'data-src'), /./);
}

function note(list: string[], value: string | null, wanted: RegExp): void {
  if (value !== null && wanted.test(value)) list.push(value);
}

/** Old Reddit wraps whole comments into forms: only one to write in is left out. */
function isAnswerForm(element: Element, tag: string): boolean {
  return tag === 'form' && first(element, 'textarea') !== null;
}

/** "Reply", or what unfolds the rest of a long comment, which is in the page already. */
function isControl(element: Element, tag: string): boolean {
  if (tag !== 'a' && tag !== 'span' && tag !== 'summary') return false;
  const text = element.textContent ?? '';
  return text.length <= 28 && (more.test(text.trim()) || (tag === 'a' && isAction(text)));
}

const more =
  /^[….\s]*(?:(?:read|show|see|view) (?:more|less)|(?:mehr|weniger) (?:lesen|anzeigen)|(?:lire|voir) (?:la suite|plus|moins)|(?:ver|leer|mostrar) (?:más|menos|mais)|더 ?보기|접기|続きを読む|もっと見る|展开|收起|全文|показать (?:полностью|ещё)|читать (?:дальше|далее))[….\s]*$/iu;

const silent: ReadonlySet<string> = new Set(
  'button datalist input link meta noscript option script select style svg template textarea time title'.split(
    ' ',
  ),
);
const media: ReadonlySet<string> = new Set('audio embed iframe object video'.split(' '));
const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Numbers, signs and the few words that stand between who, what and when. */
const header =
  /^(?:[^\p{L}]|(?<!\p{L})(?:by|from|on|at|says|said|wrote|writes|posted|von|am|um|sagt|sagte|schrieb|schreibt|par|le|a écrit|dit|de|por|el|dijo|escribió|em|disse|escreveu|ha scritto|napisał|написал|пишет)(?!\p{L}))*$/iu;

/** Longest text of a comment that is read, in characters; sites that bound them do so far below. */
export const longestText = 100_000;

/** Puts text together as a browser would lay it out: white space folded, at most one empty line. */
class Lines {
  #text = '';
  #gap = '';
  /** Once it is longer than any comment; what comes then is not taken in. */
  isOver = false;

  say(raw: string): void {
    if (this.#isTooMuch(raw)) return;
    const text = raw.replace(/[\t\n\f\r ]+/g, ' ');
    if (text === '' || text === ' ') {
      if (text && this.#gap === '') this.#gap = ' ';
      return;
    }
    if (text.startsWith(' ') && this.#gap === '') this.#gap = ' ';
    this.#put(text.trim() === '' ? text : text.replace(/^ | $/g, ''));
    if (text.endsWith(' ')) this.#gap = ' ';
  }

  verbatim(text: string): void {
    if (this.#isTooMuch(text)) return;
    this.#put(text.replace(/\s+$/, ''));
    if (/\n\s*$/.test(text)) this.break();
  }

  /** A block begins or ends here. */
  break(): void {
    if (!this.#gap.includes('\n')) this.#gap = '\n';
  }

  /** A `<br>`. */
  newline(): void {
    this.#gap = this.#gap.includes('\n') ? '\n\n' : '\n';
  }

  /** "#6", "by", "says:": what led up to a name or a time is not the comment's. */
  dropHeader(): void {
    if (header.test(this.#text)) this.#text = '';
  }

  text(): string {
    return this.#text.trim();
  }

  #isTooMuch(raw: string): boolean {
    this.isOver ||= raw.length + this.#text.length > longestText;
    return this.isOver;
  }

  #put(text: string): void {
    this.#text += (this.#text === '' ? '' : this.#gap) + text;
    this.#gap = '';
  }
}
