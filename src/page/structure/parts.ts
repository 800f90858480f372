import type { Rule } from '../../sites/rule.ts';
import { all, attribute, first, textOf } from '../dom.ts';
import { bodyKey } from './body.ts';
import { keysOf, selectorOf } from './keys.ts';
import { isUser, ownElements, pathIn, type Sample, sampleOf, textAt } from './sample.ts';
import type { Survey } from './survey.ts';
import { commentAddress, isAction, isTime, names, otherTime } from './words.ts';

/** Where the units keep body, author, time and id; null where no body recurs. */
export function learnParts(page: Survey, units: readonly number[]): Omit<Rule, 'unit'> | null {
  const sample = sampleOf(page, units);
  const key = bodyKey(page, sample);
  if (!key) return null;
  const body = selectorOf(key);
  const author =
    attributeKey(page, sample.units, authorAttributes) ?? authorKey(page, sample, body);
  const time = timeKey(page, sample);
  const id = idKey(page, sample.units) ?? linkKey(page, sample);
  const likes = likesKey(page, sample);
  const rated = units.some(i => {
    const unit = page.elements[i];
    return unit && first(unit, ratings.replaceAll(/@[\w-]+/g, '').replaceAll(' | ', ', ')) !== null;
  });
  const quote = ifSome(page, sample, body, quotesOf(page, sample, body));
  return {
    body,
    drop: notes,
    ...(quote && { quote }),
    ...(author && { author }),
    ...(time && { time }),
    ...(id && { id }),
    ...(likes && { likes }),
    ...(rated && { rating: ratings }),
  };
}

/** What common software calls the parent's quotation; not what lets text be selected to quote. */
const quotes =
  ':is([class*="quote" i], [class*="zitat" i]):not([class*="selec" i], [class*="unquote" i]), blockquote:is([cite], [data-quote], [data-source], [data-author], [data-ipsquote]), blockquote:has(cite)';

/** On a page whose blockquotes name whom they quote, every one of them is a quotation. */
function quotesOf(page: Survey, { units }: Sample, body: string): string {
  const found = units.flatMap(i => {
    const unit = page.elements[i];
    return unit ? bodiesOf(unit, body).flatMap(part => all(part, 'blockquote')) : [];
  });
  const named = found.filter(one => attribution.test(textOf(one).trim().slice(0, 80)));
  return named.length > 0 && named.length >= 0.5 * found.length ? `${quotes}, blockquote` : quotes;
}

/** "Ann said:", "Originally posted by Ann", "Ann hat geschrieben:", "Ann님의 글". */
const attribution =
  /^[^\n]{0,60}?(?:\b(?:said|wrote|says|writes|posted by|schrieb|geschrieben|zitat von|a écrit|a dit|escribió|dijo|escreveu|disse|ha scritto|skrev|schreef|napisał|napsal|yazdı|kirjoitti)\b|написал|писал|님|さん|说|說|wrote:|↑)/iu;

/** What it calls signatures and edit notes. */
const notes = '[class*="signature" i], [class*="lastedit" i], [class*="edited" i]';

/** Where ratings stand: microdata, labels and titles of stars. */
const ratings =
  '[itemprop="ratingValue"]@content | [itemprop="ratingValue"] | [class*="rating" i]@aria-label | [class*="star" i]@aria-label | [class*="rating" i]@title | [class*="star" i]@title | [role="img"][aria-label*=" 5"]@aria-label';

/** What every body holds is no quotation, whatever it is called. */
function ifSome(page: Survey, { units }: Sample, body: string, rest: string): string | undefined {
  const having = units.filter(i => {
    const unit = page.elements[i];
    return unit && bodiesOf(unit, body).some(part => first(part, rest) !== null);
  });
  return having.length < 0.9 * units.length || units.length < 3 ? rest : undefined;
}

function bodiesOf(unit: Element, body: string): Element[] {
  return body === ':scope' ? [unit] : all(unit, body);
}

/** A name where the site marks one, else a short text outside the body that differs by comment. */
function authorKey(page: Survey, sample: Sample, body: string): string | undefined {
  const templates = new Set([...sample.templates].map(t => page.textParents[t]));
  const bodies = new Set(
    sample.units.flatMap(i => {
      const unit = page.elements[i];
      return unit && body !== ':scope' ? bodiesOf(unit, body) : [];
    }),
  );
  return recurring(page, sample, i => {
    const text = textAt(page, i);
    if (text.length > 40 || /:\s/.test(text) || isTime(text) || isAction(text)) return 0;
    const leaf = isLeaf(page, i);
    if (!/[\p{L}\p{N}]/u.test(text) || (leaf && templates.has(i))) return 0;
    if (isUser(page, i))
      return isWithin(page, i, bodies)
        ? 0.2
        : 1 + (leaf ? 0.3 : 0) + (page.tags[i] === 'a' ? 0.2 : 0);
    return leaf && /\p{L}/u.test(text) && !isWithin(page, i, bodies) ? 0.5 : 0;
  });
}

/** Whether one text, directly under it, is all that it holds. */
function isLeaf(page: Survey, i: number): boolean {
  const from = page.firstText[i] ?? 0;
  const to = page.firstText[page.ends[i] ?? 0] ?? page.texts.length;
  return to - from === 1 && page.textParents[from] === i;
}

function isWithin(page: Survey, i: number, elements: ReadonlySet<Element>): boolean {
  for (let at = i; at >= 0 && elements.size > 0; at = page.parents[at] ?? -1) {
    const element = page.elements[at];
    if (element && elements.has(element)) return true;
  }
  return false;
}

function timeKey(page: Survey, sample: Sample): string | undefined {
  const key = recurring(page, sample, i => {
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
function recurring(
  page: Survey,
  { units, all: group }: Sample,
  worth: (i: number) => number,
): string | undefined {
  const found = new Map<string, { units: Set<number>; worth: number; hits: number }>();
  for (const unit of units)
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
function linkKey(page: Survey, sample: Sample): string | undefined {
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
  const key = recurring(page, sample, i => {
    const address = addressOf(i);
    return address && seen.get(address) === 1 && commentAddress.test(address) ? 1 : 0;
  });
  return key && `${key}@href`;
}

/** A number that the site names as likes, votes or points. */
function likesKey(page: Survey, sample: Sample): string | undefined {
  return recurring(page, sample, i =>
    isLeaf(page, i) &&
    /^[+−-]?\d[\d.,]*[km]?$/i.test(textAt(page, i)) &&
    names.likes.test(`${page.names[i]} ${page.names[page.parents[i] ?? -1] ?? ''}`)
      ? 1
      : 0,
  );
}
