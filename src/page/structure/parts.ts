import type { Rule } from '../../sites/rule.ts';
import { all, attribute, first, is, textOf } from '../dom.ts';
import { bodyKey } from './body.ts';
import { depthOf } from './depth.ts';
import { keysOf, selectorOf } from './keys.ts';
import { narrowed } from './narrow.ts';
import { quotesOf } from './quote.ts';
import type { Rows } from './rows.ts';
import { asSaid, type Sample, sampleOf } from './sample.ts';
import type { Survey } from './survey.ts';
import { isUser, ownElements, pathIn, textAt } from './unit.ts';
import { commentAddress, isAction, isTime, names, otherTime } from './words.ts';

/** Where the units keep body, author, time and id; null where no body recurs. Pauses at each `yield`. */
export function* learnParts(
  page: Survey,
  units: readonly number[],
): Generator<undefined, Omit<Rule, 'unit'> | null> {
  let sample = yield* sampleOf(page, units);
  yield;
  let wide = yield* bodyKey(page, sample);
  if (!wide && sample.sayings.size > 0) {
    sample = asSaid(sample);
    wide = yield* bodyKey(page, sample);
  }
  if (!wide) return null;
  yield;
  const key = narrowed(page, sample, wide);
  const body = selectorOf(key);
  const bodies = new Map(sample.units.map(i => [i, bodiesAt(page, i, body)]));
  if (isLessThanSaid(page, sample, bodies)) return null;
  yield;
  const author =
    attributeKey(page, sample.units, authorAttributes) ?? (yield* authorKey(page, sample, bodies));
  yield;
  const time = yield* timeKey(page, sample);
  yield;
  const id = idKey(page, sample.units) ?? (yield* linkKey(page, sample));
  yield;
  const likes = yield* likesKey(page, sample);
  const parent = depthOf(page, sample);
  const rated = sample.units.some(i => {
    const unit = page.elements[i];
    return unit && first(unit, ratings.replaceAll(/@[\w-]+/g, '').replaceAll(' | ', ', ')) !== null;
  });
  yield;
  const quote = ifSome(bodies, quotesOf(page, sample, bodies));
  return {
    body,
    drop: [notes, ...signatures(sample, bodies)].join(', '),
    ...(quote && { quote }),
    ...(author && { author }),
    ...(time && { time }),
    ...(id && { id }),
    ...(likes && { likes }),
    ...(rated && { rating: ratings }),
    ...(parent && { parent }),
  };
}

/**
 * Whether what differs from unit to unit is no longer than a name, and less than a text that all
 * have: that may be what all say, and this who says it, or the site's own. Neither is sure.
 */
function isLessThanSaid(
  page: Survey,
  { units, sayings }: Sample,
  bodies: ReadonlyMap<number, readonly Element[]>,
): boolean {
  if (sayings.size === 0) return false;
  const lengths = [...bodies.values()].flat().map(body => textOf(body).trim().length);
  const said = [...sayings].map(t => page.texts[t]?.length ?? 0);
  return total(lengths) <= Math.min(longestName * units.length, total(said));
}

const longestName = 30;

const total = (lengths: readonly number[]) => lengths.reduce((a, b) => a + b, 0);

/** What it calls signatures and edit notes. */
const notes = '[class*="signature" i], [class*="lastedit" i], [class*="edited" i]';

/** Where ratings stand: microdata, labels and titles of stars. */
const ratings =
  '[itemprop="ratingValue"]@content | [itemprop="ratingValue"] | [class*="rating" i]@aria-label | [class*="star" i]@aria-label | [class*="rating" i]@title | [class*="star" i]@title | [role="img"][aria-label*=" 5"]@aria-label';

/** As `learnParts`, where who and when stand in the row before the words. */
export function* learnRows(
  page: Survey,
  { heads, bodies }: Rows,
): Generator<undefined, Omit<Rule, 'unit'> | null> {
  const words = yield* sampleOf(page, bodies);
  const key = yield* bodyKey(page, words);
  if (!key) return null;
  yield;
  const head = yield* sampleOf(page, heads);
  const author = yield* authorKey(page, head, new Map());
  const time = yield* timeKey(page, head);
  const id = idKey(page, head.units) ?? (yield* linkKey(page, head));
  return {
    body: selectorOf(narrowed(page, words, key)),
    head: true,
    drop: notes,
    ...(author && { author }),
    ...(time && { time }),
    ...(id && { id }),
  };
}

/** Keys of what goes with the person, where it stands inside bodies. */
function signatures(sample: Sample, bodies: ReadonlyMap<number, readonly Element[]>): string[] {
  const found = [...bodies.values()].flat();
  return sample.personal
    .map(selectorOf)
    .filter(key => found.some(body => first(body, key)) && !found.some(body => is(body, key)));
}

/** What every body holds is no quotation, whatever it is called. */
function ifSome(bodies: ReadonlyMap<number, readonly Element[]>, rest: string): string | undefined {
  const having = [...bodies.values()].filter(own => own.some(one => first(one, rest) !== null));
  return having.length < 0.9 * bodies.size || bodies.size < 3 ? rest : undefined;
}

function bodiesAt(page: Survey, i: number, body: string): Element[] {
  const unit = page.elements[i];
  return unit ? bodiesOf(unit, body) : [];
}

function bodiesOf(unit: Element, body: string): Element[] {
  return body === ':scope' ? [unit] : all(unit, body);
}

/** A name where the site marks one, else a short text outside the body that differs by comment. */
function* authorKey(
  page: Survey,
  sample: Sample,
  ownBodies: ReadonlyMap<number, readonly Element[]>,
): Generator<undefined, string | undefined> {
  const labels = new Set([...sample.labels].map(t => page.textParents[t]));
  const numbered = numberedIn(page, sample);
  const bodies = new Set(
    [...ownBodies].flatMap(([i, own]) => own.filter(one => one !== page.elements[i])),
  );
  return yield* recurring(page, sample, i => {
    const text = textAt(page, i);
    if (text.length > 40 || /:\s/.test(text) || isTime(text) || isAction(text)) return 0;
    const leaf = isLeaf(page, i);
    // Who writes much recurs as a label does; but labels are no links to a person.
    const isLabel = leaf && labels.has(i) && page.tags[i] !== 'a';
    if (!/[\p{L}\p{N}]/u.test(text) || (isLabel && !numbered.has(i))) return 0;
    if (isUser(page, i))
      return isWithin(page, i, bodies)
        ? 0.2
        : 1 + (leaf ? 0.3 : 0) + (page.tags[i] === 'a' ? 0.2 : 0);
    if (!leaf || !/\p{L}/u.test(text)) return 0;
    return isWithin(page, i, bodies) ? (opens(page, i, sample) ? 0.15 : 0) : 0.5;
  });
}

/** What the site marks as a person and numbers, such as "Guest 3": labels but for their numbers. */
function numberedIn(page: Survey, { labels }: Sample): ReadonlySet<number> {
  const times = new Map<string, number>();
  const at = (t: number) => page.texts[t] ?? '';
  for (const t of labels) times.set(at(t), (times.get(at(t)) ?? 0) + 1);
  const own = [...labels].filter(t => times.get(at(t)) === 1 && /^\p{L}.*\d$/u.test(at(t)));
  return new Set(own.map(t => page.textParents[t] ?? -1).filter(i => isUser(page, i)));
}

/** Whether it is set off in bold before anything else that a comment says. */
function opens(page: Survey, i: number, { units }: Sample): boolean {
  if (!bold.has(page.tags[i] ?? '')) return false;
  const t = page.firstText[i] ?? 0;
  return units.some(
    unit => unit < i && i < (page.ends[unit] ?? 0) && t <= (page.firstText[unit] ?? 0) + 1,
  );
}

const bold: ReadonlySet<string> = new Set(['b', 'cite', 'strong']);

/** Whether one text, directly under it, is all that it holds. */
function isLeaf(page: Survey, i: number): boolean {
  const from = page.firstText[i] ?? 0;
  const to = page.endText[i] ?? 0;
  return to - from === 1 && page.textParents[from] === i;
}

function isWithin(page: Survey, i: number, elements: ReadonlySet<Element>): boolean {
  for (let at = i; at >= 0 && elements.size > 0; at = page.parents[at] ?? -1) {
    const element = page.elements[at];
    if (element && elements.has(element)) return true;
  }
  return false;
}

function* timeKey(page: Survey, sample: Sample): Generator<undefined, string | undefined> {
  const key = yield* recurring(page, sample, i => {
    const element = page.elements[i];
    if (element && (attribute(element, 'datetime') || page.tags[i] === 'time')) return 2;
    const title = element && attribute(element, 'title');
    if (title && isTime(title) && !otherTime.test(title)) return 1.5;
    const text = textAt(page, i);
    return text.length < 40 && isTime(text) && !otherTime.test(text) ? 1 : 0;
  });
  return key && `${key}@datetime | ${key}@title | ${key}`;
}

/** The key of an element that most units have, weighed by `worth`; the earliest of equals. */
function* recurring(
  page: Survey,
  { units, all: group }: Sample,
  worth: (i: number) => number,
): Generator<undefined, string | undefined> {
  const found = new Map<string, { units: Set<number>; worth: number; hits: number }>();
  for (const unit of units) {
    yield;
    for (const i of ownElements(page, unit, group)) {
      const value = worth(i);
      if (value === 0) continue;
      for (const key of [...keysOf(page, i), pathIn(page, unit, i)]) {
        const entry = found.get(key) ?? { units: new Set(), worth: 0, hits: 0 };
        found.set(key, entry);
        if (!entry.units.has(unit)) entry.worth += value;
        entry.units.add(unit);
        entry.hits++;
      }
    }
  }
  let best: string | undefined;
  let bestWorth = 0;
  for (const [key, entry] of found) {
    const value = entry.worth - 0.2 * (entry.hits - entry.units.size);
    if (entry.units.size >= units.length * 0.3 && value > bestWorth)
      [best, bestWorth] = [key, value];
  }
  return best && selectorOf(best);
}

/** Attributes of a unit in which sites keep its author. */
const authorAttributes = ['data-author', 'data-username', 'data-user-name', 'author'] as const;

/** An attribute that most units have filled. */
function attributeKey(
  page: Survey,
  units: readonly number[],
  attributes: readonly string[],
): string | undefined {
  const filled = (name: string) =>
    units.filter(i => {
      const element = page.elements[i];
      return element && attribute(element, name);
    }).length;
  const name = attributes.find(one => filled(one) > 0.6 * units.length);
  return name && `@${name}`;
}

function idKey(page: Survey, units: readonly number[]): string | undefined {
  const values = (name: string) =>
    units.flatMap(i => {
      const element = page.elements[i];
      const value = element && attribute(element, name);
      return value && /\d/.test(value) ? [value] : [];
    });
  const name = ['id', 'data-id', 'data-comment-id', 'data-post-id', 'data-pid'].find(one => {
    const found = values(one);
    return found.length > 0.6 * units.length && new Set(found).size === found.length;
  });
  return name && `@${name}`;
}

/** A link to the comment itself, other for each. */
function* linkKey(page: Survey, sample: Sample): Generator<undefined, string | undefined> {
  const seen = new Map<string, number>();
  const addressOf = (i: number) => {
    const element = page.tags[i] === 'a' ? page.elements[i] : undefined;
    return (element && attribute(element, 'href')) ?? '';
  };
  for (const unit of sample.units)
    for (const i of ownElements(page, unit, sample.all)) {
      const address = addressOf(i);
      if (address) seen.set(address, (seen.get(address) ?? 0) + 1);
    }
  const key = yield* recurring(page, sample, i => {
    const address = addressOf(i);
    return address && seen.get(address) === 1 && commentAddress.test(address) ? 1 : 0;
  });
  return key && `${key}@href`;
}

/** A number that the site names as likes, votes or points. */
function* likesKey(page: Survey, sample: Sample): Generator<undefined, string | undefined> {
  return yield* recurring(page, sample, i =>
    isLeaf(page, i) &&
    /^[+−-]?\d[\d.,]*[km]?$/i.test(textAt(page, i)) &&
    names.likes.test(`${page.names[i]} ${page.names[page.parents[i] ?? -1] ?? ''}`)
      ? 1
      : 0,
  );
}
