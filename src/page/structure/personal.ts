import { attribute } from '../dom.ts';
import { keysOf } from './keys.ts';
import type { Survey } from './survey.ts';
import { isUser, ownElements, ownTexts, pathIn, textAt } from './unit.ts';

/** Units that are compared to learn what one person's comments have in common. */
const mostUnits = 48;

/** A person's comments beyond the first that must agree before anything is told from them. */
const leastAgreeing = 2;

/** Tags within a line: a mention repeats too, and is the comment's. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi cite code em font i img q s small span strong sub sup u'.split(' '),
);

/** Places that hold the same words in every comment of a person: what goes with the person. */
export interface Personal {
  /** Texts at these places, by their place in the survey. */
  readonly texts: ReadonlySet<number>;
  /** Keys that find such places anywhere: signatures, as a rule can name them. */
  readonly keys: readonly string[];
}

interface Said {
  readonly person: string;
  /** Words by the key of the place they stand at. */
  readonly at: ReadonlyMap<string, string>;
  readonly whole: string;
}

/**
 * Signatures, ranks, join dates and places, by what makes them so: they repeat under every comment
 * of one person and change with the person. A text that somebody posts again and again is none:
 * nothing else that its comments say would change with it.
 */
export function* personal(
  page: Survey,
  units: readonly number[],
  all: readonly number[],
): Generator<undefined, Personal> {
  const told = all.length <= mostUnits ? all : all.slice(0, mostUnits);
  const said: Said[] = [];
  for (const unit of told) {
    said.push(...sayings(page, unit, all));
    yield;
  }
  const keys = new Set(constantKeys(groupBy(said)));
  const texts = new Set<number>();
  if (keys.size === 0) return { texts, keys: [] };
  const named = new Set<string>();
  for (const unit of units) {
    yield;
    let skip = -1;
    for (const i of ownElements(page, unit, all)) {
      if (i < skip || inline.has(page.tags[i] ?? '')) continue;
      const plain = keysOf(page, i).filter(key => keys.has(key));
      if (plain.length === 0 && !keys.has(pathIn(page, unit, i))) continue;
      for (const key of plain) named.add(key);
      skip = page.ends[i] ?? skip;
      const end = page.endText[i] ?? 0;
      for (let t = page.firstText[i] ?? 0; t < end; t++) texts.add(t);
    }
  }
  return { texts, keys: [...named] };
}

/** What one unit says, place by place; nothing where nobody is named. */
function sayings(page: Survey, unit: number, all: readonly number[]): Said[] {
  const own = ownElements(page, unit, all);
  const person = personOf(page, unit, own);
  if (!person) return [];
  const words = new Map<number, string>();
  let whole = '';
  for (const t of ownTexts(page, unit, all)) {
    if (page.textKinds[t] !== 'words') continue;
    const text = fold(page.texts[t] ?? '');
    whole += text;
    for (let at = page.textParents[t] ?? -1; at > unit; at = page.parents[at] ?? -1)
      words.set(at, (words.get(at) ?? '') + text);
  }
  const at = new Map<string, string>();
  for (const [i, text] of words) {
    if (inline.has(page.tags[i] ?? '')) continue;
    for (const key of [...keysOf(page, i), pathIn(page, unit, i)])
      at.set(key, (at.get(key) ?? '') + text);
  }
  return [{ person, at, whole }];
}

const fold = (text: string) => text.replace(/[\d\s]+/g, '');

function personOf(page: Survey, unit: number, own: readonly number[]): string {
  const element = page.elements[unit];
  const given = element && (attribute(element, 'data-author') || attribute(element, 'author'));
  if (given) return given;
  const name = own.find(i => isUser(page, i) && /\p{L}/u.test(textAt(page, i)));
  return name === undefined ? '' : textAt(page, name).trim();
}

function groupBy(said: readonly Said[]): Said[][] {
  const byPerson = new Map<string, Said[]>();
  for (const one of said) {
    const list = byPerson.get(one.person);
    if (list) list.push(one);
    else byPerson.set(one.person, [one]);
  }
  return [...byPerson.values()];
}

/** Keys whose words never change with the comment, though the rest of it does. */
function constantKeys(people: readonly (readonly Said[])[]): string[] {
  const tally = new Map<string, { same: number; other: number; words: Set<string> }>();
  for (const comments of people) {
    if (comments.length < 2) continue;
    const keys = new Set(comments.flatMap(one => [...one.at.keys()]));
    for (const key of keys) {
      const [first, ...rest] = comments.filter(one => one.at.has(key));
      if (!first || rest.length === 0) continue;
      const entry = tally.get(key) ?? { same: 0, other: 0, words: new Set<string>() };
      tally.set(key, entry);
      const words = first.at.get(key) ?? '';
      const around = without(first, words);
      entry.words.add(words);
      for (const one of rest) {
        if (one.at.get(key) === words && without(one, words) !== around) entry.same++;
        else entry.other++;
      }
    }
  }
  return [...tally].flatMap(([key, { same, other, words }]) =>
    same >= leastAgreeing && words.size > 1 && other <= 0.1 * same ? [key] : [],
  );
}

/** The rest of what the comment says; its own signature may come more than once. */
const without = ({ whole }: Said, words: string) => (words ? whole.replaceAll(words, '') : whole);
