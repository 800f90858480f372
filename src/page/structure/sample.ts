import { personal } from './personal.ts';
import type { Survey } from './survey.ts';
import { ownTexts } from './unit.ts';

/** Units that are read to learn where a comment keeps its parts; the rest is like them. */
const mostUnits = 16;

/** Some units of a group, and what their texts are. */
export interface Sample {
  readonly units: readonly number[];
  /** Every unit of the group, to tell what is nested. */
  readonly all: readonly number[];
  /** Texts that recur from unit to unit at one place, by their place in the survey. */
  readonly labels: ReadonlySet<number>;
  /** Those labels that are so long that they may be what all comments say. */
  readonly sayings: ReadonlySet<number>;
  /** Labels, what goes with the person, and what names the page: all that is no comment's own. */
  readonly templates: ReadonlySet<number>;
  /** Keys of places that go with the person. */
  readonly personal: readonly string[];
}

/** Takes a sample of the units; pauses at each `yield`. */
export function* sampleOf(page: Survey, all: readonly number[]): Generator<undefined, Sample> {
  const units = pick(all);
  const { texts, keys } = yield* personal(page, units, all);
  yield;
  const labels = labelsOf(page, units, all);
  const templates = new Set([...labels, ...texts, ...subjectsOf(page, units, all)]);
  const sayings = new Set([...labels].filter(t => (page.texts[t] ?? '').length > longestLabel));
  return { units, all, labels, sayings, templates, personal: keys };
}

/** The sample of a page on which all say the same: what recurs is theirs, not the site's. */
export function asSaid(sample: Sample): Sample {
  const others = (texts: ReadonlySet<number>) =>
    new Set([...texts].filter(t => !sample.sayings.has(t)));
  const { labels, templates } = sample;
  return { ...sample, labels: others(labels), templates: others(templates), sayings: new Set() };
}

function pick(units: readonly number[]): number[] {
  if (units.length <= mostUnits) return [...units];
  const step = units.length / mostUnits;
  return Array.from({ length: mostUnits }, (_, at) => units[Math.floor(at * step)] ?? 0);
}

/** Longest label; longer texts that recur may be what many people say. */
const longestLabel = 20;

/** Whether a text of `length` that `repeats` of `n` units have is the site's own. */
function isLabel(length: number, repeats: number, n: number, shareOfPlace: number): boolean {
  if (length <= longestLabel) return repeats >= Math.max(2, 0.3 * n);
  return repeats >= Math.max(3, 0.5 * n) && shareOfPlace >= 0.8;
}

function labelsOf(
  page: Survey,
  units: readonly number[],
  all: readonly number[],
): ReadonlySet<number> {
  const seen = new Map<string, { place: string; units: Set<number>; texts: number[] }>();
  const perPlace = new Map<string, number>();
  for (const unit of units)
    for (const t of ownTexts(page, unit, all)) {
      const owner = page.textParents[t] ?? 0;
      const place = `${page.tags[owner]}.${fold(page.names[owner] ?? '')}`;
      const key = `${place}:${fold(page.texts[t] ?? '')}`;
      const entry = seen.get(key) ?? { place, units: new Set(), texts: [] };
      seen.set(key, entry);
      entry.units.add(unit);
      entry.texts.push(t);
      perPlace.set(place, (perPlace.get(place) ?? 0) + 1);
    }
  const labels = new Set<number>();
  for (const [, { place, units: having, texts }] of seen) {
    const length = page.texts[texts[0] ?? 0]?.length ?? 0;
    const share = texts.length / (perPlace.get(place) ?? 1);
    if (isLabel(length, having.size, units.length, share)) for (const t of texts) labels.add(t);
  }
  return labels;
}

/** Texts that repeat what the page is called, as the subject over each answer does. */
function subjectsOf(page: Survey, units: readonly number[], all: readonly number[]): number[] {
  const title = page.title.trim();
  if (title.length < leastTitle) return [];
  return units.flatMap(unit =>
    ownTexts(page, unit, all).filter(t => {
      const text = (page.texts[t] ?? '').replace(/^(?:re|aw|sv|fwd?)\s*:\s*/i, '');
      return text.length >= leastTitle && title.includes(text);
    }),
  );
}

/** Shortest text that is taken for the page's title or the beginning of it. */
const leastTitle = 8;

const fold = (text: string) => text.replace(/\d+/g, '#').trim();
