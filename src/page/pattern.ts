import type { Comment } from '../core/comment.ts';
import type { Rule } from '../sites/rule.ts';
import {
  all,
  before,
  closest,
  composedClosest,
  contains,
  first,
  hostOf,
  is,
  isElement,
  openShadow,
  outer,
  type Root,
  type ShadowOf,
} from './dom.ts';
import { isEditable } from './editable.ts';
import { type Field, parseCount, parseName, parseRating, readField } from './field.ts';
import { rootOf } from './node.ts';
import { parentOf, type Units } from './parent.ts';
import { readWords } from './read.ts';
import { parseSelectors, select } from './select.ts';
import { parseTime } from './time.ts';

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
  /** It offers the reader to change it. */
  readonly editable: boolean;
}

/** Where a page keeps its comments: a site rule, or what structure taught. */
export interface Pattern {
  readonly finder: 'structure' | `rule:${string}` | 'taught';
  /** What the pattern is made of, as data. A unit is read by the first rule that it matches. */
  readonly rules: readonly Rule[];
  /** Elements of comments at or under `root`, in document order. Reads no text, so it is cheap. */
  elements(root: Root): Element[];
  /** Element of the comment in which `element` stands, through the shadow roots around it. */
  around(element: Element): Element | null;
  /** Reads one comment; null for stubs, forms, pingbacks. Forces no layout. */
  read(element: Element): Reading | null;
}

/**
 * Makes a pattern of rules, which steps into the shadow roots that `shadowOf` knows. Each selector
 * is parsed once; nothing of the page is kept.
 */
export function createPattern(
  finder: Pattern['finder'],
  rules: readonly Rule[],
  shadowOf: ShadowOf = openShadow,
): Pattern {
  const unit = rules.map(rule => rule.unit).join(', ');
  const enter = rules.flatMap(rule => rule.enter ?? []).join(', ');
  const parts = rules.map(rule => compile(rule, unit, shadowOf));
  const isUnit = (element: Element) =>
    parts.some(({ rule }) => belongs(element, rule) && !(rule.not && is(element, rule.not)));

  function elements(root: Root): Element[] {
    const self = isElement(root) && isUnit(root) ? [root] : [];
    return [...self, ...under(root)];
  }

  function under(root: Root): Element[] {
    const inner = isElement(root) ? entered(root) : [];
    return inner.concat(
      all(root, enter ? `${unit}, ${enter}` : unit).flatMap(element =>
        isUnit(element) ? [element, ...entered(element)] : entered(element),
      ),
    );
  }

  function entered(host: Element): Element[] {
    const shadow = enter && is(host, enter) ? shadowOf(host) : null;
    return shadow ? under(shadow) : [];
  }

  const around = (element: Element): Element | null => {
    for (let at = outer(element); at; at = outer(at)) {
      const found = composedClosest(at, unit);
      if (!found || isUnit(found)) return found;
      at = found;
    }
    return null;
  };

  function read(element: Element): Reading | null {
    const part = parts.find(({ rule }) => belongs(element, rule));
    if (!part || (part.rule.not && is(element, part.rule.not))) return null;
    const units: Units = { isUnit, around, under: elements, depthField: part.depth };
    const facts = part.read(element);
    return facts && { element, ...facts, parent: parentOf(element, part.rule.parent, units) };
  }

  return { finder, rules, elements, around, read };
}

/** Whether `element` is one of the rule's, and stands where its units are. */
function belongs(element: Element, { unit, within }: Rule): boolean {
  if (!is(element, unit)) return false;
  if (within === undefined) return true;
  const host = hostOf(rootOf(element));
  return host !== null && is(host, within);
}

type Facts = Omit<Reading, 'element' | 'parent'>;

interface Part {
  readonly rule: Rule;
  read(unit: Element): Facts | null;
  depth(unit: Element): number | undefined;
}

function compile(rule: Rule, units: string, shadowOf: ShadowOf): Part {
  const field = (source: string | undefined) => {
    const alternatives = source === undefined ? [] : parseSelectors(source);
    return (unit: Element) => {
      const at = rule.head ? before(unit) : unit;
      const isMine = at === unit ? mine(unit) : () => true;
      return at ? readField(at, alternatives, isMine, shadowOf) : undefined;
    };
  };
  const mine = (unit: Element) => (found: Element) => closest(found, units) === unit;
  const bodies = parseSelectors(rule.body);
  const rest = [rule.quote, rule.drop].filter(Boolean).join(', ');
  const drop = rest ? `${units}, ${rest}` : units;
  const [author, time, id] = [field(rule.author), field(rule.time), field(rule.id)];
  const [likes, rating] = [field(rule.likes), field(rule.rating)];
  const { depth: source, orTop = false } =
    typeof rule.parent === 'object' && 'depth' in rule.parent ? rule.parent : {};
  const depth = field(source);

  function read(unit: Element): Facts | null {
    const body = firstFound(bodies, selector =>
      run(unit, select(unit, selector, mine(unit), shadowOf), rest),
    );
    if (body.length === 0) return null;
    const [who, when] = [author(unit), time(unit)];
    const apart = new Set([who, when].flatMap(field => (field ? [field.element] : [])));
    const words = readWords(body, drop, apart, shadowOf);
    if (!words || (words.text === '' && words.images.length + words.code.length === 0)) return null;
    const alone = body.every(part => part !== unit && first(part, units) === null);
    return {
      ...words,
      body: alone ? body : [],
      author: map(who, parseName),
      time: map(when, parseTime),
      id: id(unit)?.value,
      likes: map(likes(unit), parseCount),
      rating: map(rating(unit), parseRating),
      role: rule.op && is(unit, rule.op) ? 'op' : 'comment',
      placeholder: rule.placeholder ? is(unit, rule.placeholder) : undefined,
      editable: isEditable(unit, mine(unit)),
    };
  }

  return { rule, read, depth: unit => map(depth(unit), parseCount) ?? (orTop ? 0 : undefined) };
}

function firstFound<T>(list: readonly T[], find: (one: T) => Element[]): Element[] {
  for (const one of list) {
    const found = find(one);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The first of `found` and its siblings among them: a body may be several paragraphs, but what
 * stands elsewhere in the unit, as a signature does, is not of it.
 */
function run(unit: Element, found: readonly Element[], rest: string): Element[] {
  const isRest = (element: Element) => {
    const around = rest ? closest(element, rest) : null;
    return around !== null && around !== unit && contains(unit, around);
  };
  const words = found.filter(element => !isRest(element));
  const [head] = words;
  return head ? words.filter(element => outer(element) === outer(head)) : [];
}

function map<T>(field: Field | undefined, parse: (raw: string) => T): T | undefined {
  return field && parse(field.value);
}
