/** A number from 0 to 1 for every call, the same for the same seed (mulberry32). */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Comments with what was done to make them: texts of one group say the same. */
export interface Workload {
  readonly texts: readonly string[];
  readonly groups: Int32Array;
}

type Script = 'latin' | 'korean' | 'japanese' | 'mixed';

const consonants = 'b c d f g h j k l m n p r s t v w ch sh st tr br'.split(' ');
const vowels = 'a e i o u ai ea ou'.split(' ');
const wordsPerScript = 6000;
const medianLength = 50;
const spread = 1.26;
const longest = 10_000;
const freshShare = 0.7;
const equalShare = 0.15;

const between = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

const at = <T>(items: ArrayLike<T>, random: Random): T =>
  items[Math.floor(random() * items.length)] as T;

/** A normal deviate (Box and Muller 1958). */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const repeat = (times: number, make: () => string): string =>
  Array.from({ length: times }, make).join('');

const makers: Readonly<Record<Exclude<Script, 'mixed'>, (random: Random) => string>> = {
  latin: random => repeat(between(random, 1, 4), () => at(consonants, random) + at(vowels, random)),
  korean: random =>
    repeat(between(random, 2, 4), () => String.fromCharCode(0xac00 + 28 * between(random, 0, 398))),
  japanese: random =>
    random() < 0.4
      ? repeat(2, () => String.fromCharCode(between(random, 0x4e00, 0x5200)))
      : repeat(between(random, 2, 4), () => String.fromCharCode(between(random, 0x3042, 0x3093))),
};

/** Words that are the commoner the earlier they stand, as in language (Zipf). */
const zipf = (words: readonly string[], random: Random): string =>
  words[Math.floor(words.length ** random()) - 1] ?? words[0] ?? '';

export function generate(count: number, seed: number): Workload {
  const random = createRandom(seed);
  const vocabulary = Object.fromEntries(
    Object.entries(makers).map(([script, make]) => [
      script,
      Array.from({ length: wordsPerScript }, () => make(random)),
    ]),
  ) as Record<Exclude<Script, 'mixed'>, string[]>;
  const texts: string[] = [];
  const groups = new Int32Array(count);
  const fresh: number[] = [];
  const seen = new Map<string, number>();
  for (let index = 0; index < count; index += 1) {
    const share = random();
    const source = fresh.length === 0 || share < freshShare ? undefined : at(fresh, random);
    if (source === undefined) {
      const text = write(vocabulary, random);
      texts.push(text);
      // Short ones come out the same now and then.
      groups[index] = seen.get(text) ?? index;
      seen.set(text, groups[index] ?? index);
      fresh.push(index);
    } else {
      const before = texts[source] ?? '';
      texts.push(share < freshShare + equalShare ? before : edit(before, random));
      groups[index] = groups[source] ?? source;
    }
  }
  return { texts, groups };
}

function write(
  vocabulary: Readonly<Record<Exclude<Script, 'mixed'>, string[]>>,
  random: Random,
): string {
  const length = Math.min(
    longest,
    Math.max(8, Math.round(medianLength * Math.exp(spread * normal(random)))),
  );
  const share = random();
  const script: Script =
    share < 0.35 ? 'latin' : share < 0.7 ? 'korean' : share < 0.9 ? 'japanese' : 'mixed';
  const words: string[] = [];
  for (let size = 0; size < length; ) {
    const own = script === 'mixed' ? at(['latin', 'korean', 'japanese'] as const, random) : script;
    const word = zipf(vocabulary[own], random);
    words.push(word);
    size += word.length + (script === 'japanese' ? 0 : 1);
  }
  return words.join(script === 'japanese' ? '' : ' ');
}

const ornaments = ['!!!', ' 😂', '❤️', '...', ' 🔥🔥', '~'];

/** Edits of copied text after which it says the same. */
const edits: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => text + at(ornaments, random),
  text => text.toUpperCase(),
  (text, random) => {
    const place = between(random, 1, text.length - 1);
    return `${text.slice(0, place)}\u200b${text.slice(place)}`;
  },
  text => text.replaceAll(' ', '  '),
  text => text + (text.at(-1) ?? '').repeat(4),
  (text, random) => misspell(text, random),
];

/** One letter in the middle of a long word exchanged. */
function misspell(text: string, random: Random): string {
  const words = [...text.matchAll(/[a-z]{8,}/gu)];
  const word = words.length === 0 ? undefined : at(words, random);
  if (word === undefined || text.length < 30) return `${text}!`;
  const place = word.index + between(random, 2, word[0].length - 3);
  const other = text[place] === 'x' ? 'q' : 'x';
  return text.slice(0, place) + other + text.slice(place + 1);
}

function edit(text: string, random: Random): string {
  return at(edits, random)(text, random);
}
