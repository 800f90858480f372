import type { Rule } from '../sites/rule.ts';
import { openShadow, outer, type ShadowOf, tagOf, textOf } from './dom.ts';
import { insideOf } from './inside.ts';
import { holds, rootOf } from './node.ts';
import { createPattern } from './pattern.ts';
import { selectorsAt } from './selectors.ts';

/** An element around the one pointed at that may be a comment's own, and what is like it. */
export interface Candidate {
  readonly element: Element;
  /** What finds its like, as far as a site rule says: the selector they share, and its trees. */
  readonly where: Pick<Rule, 'unit' | 'enter' | 'within'>;
  /** It and its like, in document order. */
  readonly like: readonly Element[];
}

/** Ancestors that are looked at: a comment's own element seldom stands farther out. */
const mostSteps = 16;

/**
 * Elements around `element`, itself first, that may be a comment's own: each with the selectors
 * that find its like, the most particular first. Where some find others, those that find
 * nothing else are left out. `known` keeps what was found of each element, since the next that is
 * pointed at stands in many of the same.
 */
export function generalise(
  element: Element,
  document: Document,
  shadowOf: ShadowOf = openShadow,
  known = new WeakMap<Element, readonly Candidate[]>(),
): Candidate[] {
  const candidates: Candidate[] = [];
  let at: Element | null = element;
  for (let step = 0; at && step < mostSteps && !isWholePage(at); step++, at = outer(at)) {
    const found = known.get(at) ?? candidatesAt(at, document, shadowOf);
    known.set(at, found);
    candidates.push(...found);
  }
  const repeated = candidates.filter(({ like }) => like.length > 1);
  return repeated.length > 0 ? repeated : candidates;
}

function candidatesAt(element: Element, document: Document, shadowOf: ShadowOf): Candidate[] {
  const tree = rootOf(element);
  return selectorsAt(element)
    .map(unit => {
      const whole = { unit, body: ':scope' };
      const { body, ...where } = 'host' in tree ? insideOf(tree as ShadowRoot, whole) : whole;
      const like = createPattern('taught', [{ ...where, body }], shadowOf).elements(document);
      return { element, where, like };
    })
    .filter(({ like }) => like.includes(element));
}

function isWholePage(element: Element): boolean {
  const tag = tagOf(element);
  return tag === 'body' || tag === 'html' || tag === 'main';
}

/** Parts of a text that are a comment's own element only where nothing wider is. */
const flow: ReadonlySet<string> = new Set(
  'a abbr b blockquote br button cite code em font h1 h2 h3 h4 h5 h6 i img input label p picture pre q s small span strong sub sup svg time u'.split(
    ' ',
  ),
);

/**
 * The candidate that is most likely the comment's own element, as a place in `candidates`; -1
 * for none. From the narrowest block that has its like, it goes outwards as long as each of the
 * wider ones holds as many of the narrower, and gathers or adds something.
 */
export function likeliest(candidates: readonly Candidate[]): number {
  const blocks = candidates.filter(({ element }) => !flow.has(tagOf(element)));
  let [chosen = candidates[0]] = blocks;
  for (const wider of blocks) if (chosen && gathers(wider, chosen)) chosen = wider;
  return chosen ? candidates.indexOf(chosen) : -1;
}

/** Units that are looked into: the rest is like them. */
const mostSampled = 24;
/** A comment is made of at most so many parts that look alike; a list of comments of more. */
const mostParts = 4;

/** Whether the wider is to the narrower as a comment is to its parts. */
function gathers(wider: Candidate, narrower: Candidate): boolean {
  if (wider.element === narrower.element) return wider.like.length > narrower.like.length;
  const sample = wider.like.slice(0, mostSampled).map(unit => {
    const within = (list: readonly Element[]) =>
      list.filter(one => one !== unit && holds(unit, one));
    const nested = within(wider.like);
    const parts = within(narrower.like).filter(one => !nested.some(other => holds(other, one)));
    return { unit, nested, parts };
  });
  const [{ parts: first } = { parts: [] }] = sample;
  const each = first.length;
  if (each === 0 || each > mostParts || (each > 1 && wider.like.length < 3)) return false;
  if (!sample.every(({ parts }) => parts.length === each)) return false;
  return each > 1 || sample.some(adds);
}

/** Whether a unit says more than its part, as an author does, or holds another of its like. */
function adds({ unit, nested, parts }: { unit: Element; nested: Element[]; parts: Element[] }) {
  if (nested.length > 0) return true;
  const said = (element: Element) => textOf(element).replace(/\s+/g, '').length;
  return said(unit) > parts.reduce((sum, part) => sum + said(part), 0);
}
