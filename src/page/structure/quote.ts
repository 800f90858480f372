import { all, textOf } from '../dom.ts';
import { keysOf, selectorOf } from './keys.ts';
import type { Sample } from './sample.ts';
import type { Survey } from './survey.ts';
import { ownElements } from './unit.ts';

/** What common software calls the parent's quotation; not what lets text be selected to quote. */
const known =
  ':is([class*="quote" i], [class*="zitat" i]):not([class*="selec" i], [class*="unquote" i]), blockquote:is([cite], [data-quote], [data-source], [data-author], [data-ipsquote]), blockquote:has(cite)';

/** Selector of the parts of bodies that repeat what another comment said. */
export function quotesOf(
  page: Survey,
  sample: Sample,
  bodies: ReadonlyMap<number, Element[]>,
): string {
  const blockquotes = [...bodies.values()].flat().flatMap(body => all(body, 'blockquote'));
  const named = blockquotes.filter(one => attribution.test(textOf(one).trim().slice(0, 80)));
  const everyOne = named.length > 0 && named.length >= 0.5 * blockquotes.length;
  return [known, ...(everyOne ? ['blockquote'] : []), ...repeating(page, sample, bodies)].join(
    ', ',
  );
}

/** "Ann said:", "Originally posted by Ann", "Ann hat geschrieben:", "Ann님의 글". */
const attribution =
  /^[^\n]{0,60}?(?:\b(?:said|wrote|says|writes|posted by|schrieb|geschrieben|zitat von|a écrit|a dit|escribió|dijo|escreveu|disse|ha scritto|skrev|schreef|napisał|napsal|yazdı|kirjoitti)\b|написал|писал|님|さん|说|說|wrote:|↑)/iu;

/** Shortest text that is not said again by chance. */
const leastSaid = 15;

/** Tags that software puts around a quotation. */
const wrappers: ReadonlySet<string> = new Set(
  'aside blockquote div fieldset section table'.split(' '),
);

/** Keys of blocks inside bodies whose longest text mostly stood in an earlier comment already. */
function repeating(page: Survey, sample: Sample, bodies: ReadonlyMap<number, Element[]>): string[] {
  const said = firstSaid(page, sample.all);
  const tally = new Map<string, { repeats: number; others: number; units: Set<number> }>();
  for (const unit of sample.units) {
    const own = new Set(bodies.get(unit));
    let inside = -1;
    for (const i of ownElements(page, unit, sample.all)) {
      const element = page.elements[i];
      if (i >= inside) {
        if (element && own.has(element)) inside = page.ends[i] ?? i;
        continue;
      }
      if (!wrappers.has(page.tags[i] ?? '')) continue;
      const t = longestText(page, i);
      const repeats = t >= 0 && (said.get(page.texts[t] ?? '') ?? t) < (page.firstText[unit] ?? 0);
      for (const key of keysOf(page, i)) {
        const entry = tally.get(key) ?? { repeats: 0, others: 0, units: new Set<number>() };
        tally.set(key, entry);
        if (repeats) entry.repeats++;
        else entry.others++;
        entry.units.add(unit);
      }
    }
  }
  return [...tally].flatMap(([key, { repeats, others, units }]) =>
    repeats >= 2 && repeats > 1.5 * others && units.size < 0.9 * sample.units.length
      ? [selectorOf(key)]
      : [],
  );
}

/** For each text of the comments where it stood first. */
function firstSaid(page: Survey, units: readonly number[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  const from = page.firstText[units[0] ?? 0] ?? 0;
  const to = page.endText[units.at(-1) ?? 0] ?? 0;
  for (let t = from; t < to; t++) {
    const text = page.texts[t] ?? '';
    if (text.length >= leastSaid && !said.has(text)) said.set(text, t);
  }
  return said;
}

/** Place of the longest text under `i`; -1 where all are short. */
function longestText(page: Survey, i: number): number {
  const end = page.endText[i] ?? 0;
  let longest = -1;
  let length = leastSaid - 1;
  for (let t = page.firstText[i] ?? 0; t < end; t++) {
    const own = page.texts[t]?.length ?? 0;
    if (own > length) [longest, length] = [t, own];
  }
  return longest;
}
