import { foldLetter } from './characters.ts';
import { contact, isContact } from './contact.ts';
import { shortWeight } from './context.ts';
import { fillsAt, isFiller, type Stretch } from './fillers.ts';
import { areDistinct, elision, form, turnsInWord } from './forms.ts';
import { mayBeMistaken } from './keys.ts';
import {
  askingParts,
  bounding,
  closings,
  distinct,
  distinctSyllables,
  fillers,
  functionWords,
  hanParticles,
  isCounting,
  letterSpellings,
  linkingParts,
  negativeParts,
  numberOf,
  opposingParts,
  opposites,
  paddingParts,
  persons,
  politeEndings,
  questionWords,
  toneEndings,
  weightyHan as weighty,
} from './lists/all.ts';
import {
  isNegation,
  type Judgement,
  joined,
  near,
  never,
  none,
  type Place,
  type Rule,
  weigh,
} from './place.ts';
import type { Atom } from './prepare.ts';
import {
  collapseRuns,
  countsByLetters,
  isSyllableSlip,
  isUsualSpelling,
  type Slip,
  sameInDisguise,
  slipBetween,
  withoutAccents,
  withoutNasal,
  withoutUmlauts,
  wordSoundOf,
} from './spell.ts';
import { judgeWordByWord } from './word-by-word.ts';

const normOf = ({ norm }: Atom): string => norm;

/** Digits that count: not those between letters, where they stand for letters. */
function numbersIn(atoms: readonly Atom[]): string {
  return atoms
    .flatMap(({ kind, norm }) =>
      kind === 'number'
        ? norm
        : kind === 'word'
          ? (norm.match(/(?<![a-z])\d+|\d+(?![a-z\d])/gu) ?? [])
          : [],
    )
    .join(' ');
}

/** Parted at every letter: S U N 2 4. */
export const isSpelt = (atoms: readonly Atom[]): boolean =>
  atoms.length >= 4 && atoms.every(({ norm }) => norm.length === 1);

/** Malay and Indonesian write a word said twice with a 2: akal2an. */
const withoutTwo = (text: string): string => text.replace(/([a-z]{3,})2(?!\d)/gu, '$1$1');

const doubling: Rule = ({ a, b }) =>
  /[a-z]2/u.test(joined(a) + joined(b)) && withoutTwo(joined(a)) === withoutTwo(joined(b))
    ? none('spelling')
    : undefined;

/** Letters in disguise: digits and signs for letters, words pulled apart. */
const disguise: Rule = ({ a, b }) => {
  if (a.length === 0 || b.length === 0 || a.concat(b).some(isAddress)) return undefined;
  const [one, other] = [joined(a), joined(b)];
  // Look-alikes are read as Latin letters before; digits and signs are what is left.
  if (!disguises.test(one + other)) return undefined;
  return sameInDisguise(one, other) ? none('disguise') : undefined;
};

const isAddress = ({ kind }: Atom): boolean => kind === 'link' || kind === 'mention';
const disguises = /[\d@$€¡*]/u;

/** The same number, in digits or in words. */
const numeral: Rule = ({ a, b }) => {
  const [one, other] = [joined(a), joined(b)];
  const value = numberOf(one);
  return value !== undefined && value === numberOf(other) ? near('spelling') : undefined;
};

const number: Rule = ({ a, b }) =>
  numbersIn(a) === numbersIn(b) ? undefined : never('number', true);

const link: Rule = ({ a, b }) =>
  [...a, ...b].some(atom => atom.kind === 'link') ? never('link', true) : undefined;

/** One long text sent to several people is one text; a short one is an answer to each. */
const longLetter = 800;
const mention: Rule = place => {
  const { a, b, wholeA, wholeB, aFrom, bFrom, weight } = place;
  if (isAddressed(place)) return near('mention');
  const others = [...a, ...b].filter(atom => atom.kind !== 'mention');
  if (others.length === a.length + b.length) return undefined;
  if (isContact(a, wholeA, aFrom) && isContact(b, wholeB, bFrom)) return never('mention', true);
  return { kind: 'mention', harm: weight >= longLetter && others.length === 0 ? 'loose' : 'never' };
};

/** The one names in front whom it answers, the other nobody; a short one means him alone. */
function isAddressed(place: Place): boolean {
  const side = oneSided(place);
  if (side?.from !== 0 || place.weight < shortWeight) return false;
  const other = side.part === place.a ? place.wholeB : place.wholeA;
  return side.part.every(isMention) && !other.some(isMention);
}

const isMention = ({ kind }: Atom): boolean => kind === 'mention';

/** A letter drawn out, or doubled by a slip of the finger. */
function isStretched(a: string, b: string): boolean {
  const single = collapseRuns(a);
  if (single !== collapseRuns(b) || areDistinct(a, b)) return false;
  if (countsByLetters(a) || countsByLetters(b)) return false;
  if (/(\D)\1\1/u.test(`${a} ${b}`)) return !mayDouble.has(single) || a.length + b.length > 12;
  const shorter = Math.min(a.length, b.length);
  return shorter >= 7 || (shorter >= 5 && !/[sel]$/u.test(a));
}

/** Words, runs taken as one letter, that are others with a letter doubled. */
const mayDouble = new Set([...distinct].filter(word => /(.)\1/u.test(word)).map(collapseRuns));

const stretch: Rule = place => {
  const { a, b } = place;
  if (a.length === 0 || b.length === 0) return drawnOut(place);
  return isStretched(joined(a), joined(b)) ? none('stretch') : undefined;
};

/** One more of the letter before it, where one of the texts draws it out or ends with it; or a cry. */
function drawnOut(place: Place): Judgement | undefined {
  const side = oneSided(place);
  if (side === undefined) return undefined;
  const { part, whole, from } = side;
  const other = part === place.a ? place.wholeB : place.wholeA;
  const otherFrom = part === place.a ? place.bFrom : place.aFrom;
  const before = whole[from - 1];
  if (part.length === 1 && part[0]?.kind === 'letter' && before?.norm === part[0].norm) {
    const drawn = before.stretched || other[otherFrom - 1]?.stretched === true;
    if (drawn || (endsSentence(whole, from + 1) && part[0].weight < 25)) return none('stretch');
  }
  const atEdge = from === 0 || from + part.length === whole.length;
  const isCry = part.some(atom => atom.stretched) && part.length <= 4 && (part[0]?.opens ?? false);
  return atEdge && isCry && weigh(part) <= 100 && !part.some(isNegation) ? near('cry') : undefined;
}

const wordwise = (atoms: readonly Atom[], change: (word: string) => string): string =>
  atoms.map(atom => change(atom.norm)).join('');

const spelling: Rule = place => {
  const { a, b, weight } = place;
  if (isLetterSpelling(place)) return near('spelling');
  if (isSungEnding(place)) return near('ending');
  if (a.length === 0 || b.length === 0) return undefined;
  if (isUsualSpelling(a.map(normOf), b.map(normOf))) return near('spelling');
  if (withoutUmlauts(joined(a)) === withoutUmlauts(joined(b))) return near('accent');
  if (sameButForAccents(joined(a), joined(b)) && leavesAccentsOut(place)) return near('accent');
  return weight >= 100 && soundsAlike(place) ? near('spelling') : undefined;
};

/** Heard the same. */
const soundsAlike = (place: Place): boolean =>
  !areDistinct(joined(place.a), joined(place.b)) &&
  !areOtherSyllables(place) &&
  wordwise(place.a, wordSoundOf) === wordwise(place.b, wordSoundOf);

/** Korean of one sound that is another word: 내가, 네가; 결제, 결재. */
function areOtherSyllables({ a, b, wholeA, aFrom }: Place): boolean {
  return a.some(({ norm, opens }, at) => {
    const other = b[at]?.norm ?? '';
    const before = wholeA[aFrom + at - 1]?.norm ?? '';
    return (
      distinctSyllables.some(
        row =>
          (opens && row.has(norm) && row.has(other)) ||
          (row.has(before + norm) && row.has(before + other)),
      ) && norm !== other
    );
  });
}

const sameButForAccents = (a: string, b: string): boolean =>
  a.length === b.length && !/^\p{ASCII}*$/u.test(a + b) && withoutAccents(a) === withoutAccents(b);

/**
 * One of the texts has no accent at all: its writer leaves them out. A lone umlaut, or a lone
 * tone of Vietnamese, may make another word.
 */
function leavesAccentsOut(place: Place): boolean {
  const { a, b, wholeA, wholeB } = place;
  if (a.concat(b).some(({ kind }) => kind !== 'word' && kind !== 'number')) return false;
  if (numbersIn(a) !== numbersIn(b)) return false;
  const [textA, textB] = [joined(wholeA), joined(wholeB)];
  const [bareA, bareB] = [withoutAccents(textA), withoutAccents(textB)];
  if (textA !== bareA && textB !== bareB) return isLongForAccents(place);
  const accented = textA === bareA ? wholeB : wholeA;
  if (!loneAccents.test(joined(a) + joined(b))) return true;
  return accented.filter(({ norm }) => norm !== withoutAccents(norm)).length >= 2;
}

/** Left out once, within a long word: the last letter tells persons and tenses apart. */
function isLongForAccents({ a, b, weight, isCopied }: Place): boolean {
  const [one, other] = [joined(a), joined(b)];
  const isSure = isCopied && weight >= longText;
  if (weight < 240 || a.length !== 1 || loneAccents.test(one + other)) return false;
  if (!isSure && (one.length < 5 || one.at(-1) !== other.at(-1))) return false;
  return [one, other].includes(withoutAccents(one));
}

const loneAccents = /[äöüåæøœñăơư\u1ea0-\u1ef9]/u;

const sung = /[다요어아지네죠까]/u;

/** A last syllable said through the nose, as Korean does in fun: 좋겠다, 좋겠당. */
function isSungEnding({ a, b, wholeA, wholeB, aFrom, bFrom, weight }: Place): boolean {
  if (a.length !== 1 || b.length !== 1 || weight < 60) return false;
  if (!endsSentence(wholeA, aFrom + 1) || !endsSentence(wholeB, bFrom + 1)) return false;
  const [one, other] = [joined(a), joined(b)];
  return one !== other && withoutNasal(one) === withoutNasal(other) && sung.test(one + other);
}

/** Letters of the longest spelling, all but one. */
const lettersBeside = 6;

/** The same in the usual spellings of letters, seen with those before and after. */
function isLetterSpelling({ a, b, wholeA, aFrom }: Place): boolean {
  const [one, other] = [joined(a), joined(b)];
  if (one.length + other.length > mostRespelled || !mayBeRespelled.test(one + other)) return false;
  const to = aFrom + a.length;
  const left = joined(wholeA.slice(Math.max(0, aFrom - lettersBeside), aFrom));
  const right = joined(wholeA.slice(to, to + lettersBeside));
  if (pronoun.test(left) && (one + other).includes('得')) return false;
  return respell(left + one + right) === respell(left + other + right);
}

/** Behind which 得 is "must", no particle. */
const pronoun = /[我你您他她它们咱谁]$/u;

const mostRespelled = 16;

/** The common spelling by any other; letters that stand for two of them make those one. */
const respelled = new Map<string, string>();
for (const [common = '', other = ''] of letterSpellings.map(pair => pair.map(foldLetters))) {
  const usual = respelled.get(common) ?? common;
  const known = respelled.get(other);
  respelled.set(common, usual);
  if (known === undefined) respelled.set(other, usual);
  else if (known !== usual) respelled.set(usual, known);
}

const anySpelling = new RegExp(
  [...respelled.keys()].sort((a, b) => b.length - a.length).join('|'),
  'gu',
);

/** Made of letters that stand in such spellings. */
const mayBeRespelled = new RegExp(
  `^[${[...new Set([...respelled.keys()].join(''))].join('')}]+$`,
  'u',
);

const respell = (text: string): string =>
  text.replace(anySpelling, spelling => respelled.get(spelling) ?? spelling);

function foldLetters(text: string): string {
  return Array.from(text, foldLetter).join('');
}

/** It only links, and tells who does what to whom: it may be left out, not exchanged or moved. */
export const linksWords = (atom: Atom): boolean =>
  atom.kind === 'word' &&
  !atom.negates &&
  (functionWords.has(atom.norm) || atom.norm === 'ne') &&
  !isFiller(atom);

/** What calls to the reader or pads the sentence. */
const filler: Rule = place => {
  const { a, b, weight } = place;
  if (weight < 80 || belongsToName(place)) return undefined;
  if (isPhrase(place)) return near('filler');
  const fills = (stretch: Stretch): boolean =>
    stretch.part.every((atom, at) => fillsAt(stretch, at) || linksWords(atom));
  const { wholeA, wholeB, aFrom, bFrom, textA, textB } = place;
  if (!fills({ part: a, whole: wholeA, from: aFrom, text: textA })) return undefined;
  if (!fills({ part: b, whole: wholeB, from: bFrom, text: textB })) return undefined;
  const isOther = withoutAccents(joined(a)) !== withoutAccents(joined(b));
  return isOther && a.some(linksWords) && b.some(linksWords) ? undefined : near('filler');
};

/** A name goes on behind it: Hello Kitty. Where every word has a capital none tells a name. */
function belongsToName(place: Place): boolean {
  const side = oneSided(place);
  if (side === undefined || side.part.every(linksWords)) return false;
  const next = side.from + side.part.length;
  return side.whole[next]?.name === true && side.whole[next + 1]?.name === false;
}

/** A greeting or a cry of several words or letters, with nothing else joined to it. */
function isPhrase(place: Place): boolean {
  const side = oneSided(place);
  if (side === undefined || side.part.some(isNegation)) return false;
  if (side.part.length === 1 && side.part[0]?.kind === 'word') return false;
  if (!fillers.has(joined(side.part))) return false;
  const { part, whole, from } = side;
  return part[0]?.opens === true && whole[from + part.length]?.opens !== false;
}

/** What vouches for a text or ends it, before or after all that is said. */
const closing: Rule = place => {
  const side = oneSided(place);
  if (side === undefined || place.weight < 80) return undefined;
  const { part, whole, from } = side;
  const to = from + part.length;
  const isParted = from === 0 ? whole[to]?.opens === true : part[0]?.opens === true;
  if (!isParted || (from > 0 && to < whole.length)) return undefined;
  return closings.has(joined(part)) && !belongsToName(place) ? near('filler') : undefined;
};

const longForLinks = 240;
/** A particle or linking verb less; one for another may make the object of the subject. */
const linked: Rule = place => {
  const side = oneSided(place);
  if (side === undefined || place.weight < longForLinks || !place.sameNegations) return undefined;
  const { part, whole, from } = side;
  const [first, next] = [part[0], whole[from + part.length]];
  const known = place.weight < longText ? linking : padding;
  if (first === undefined || !known.has(joined(part)) || !part.every(isLetter)) return undefined;
  // Korean parts words; what stands alone or goes on is no particle.
  const isParted = !hangul.test(first.norm) || (!first.opens && next?.opens !== false);
  return isParted ? near('filler') : undefined;
};

const isLetter = ({ kind }: Atom): boolean => kind === 'letter';
const hangul = /\p{Script=Hangul}/u;
const linking = new Set(linkingParts);
const padding = new Set([...linkingParts, ...paddingParts]);

const polite = new Set(politeEndings);
const toned = new Set([...politeEndings, ...toneEndings]);

/** Whether a text is made of the entries of a list, one after another. */
function isMadeOf(text: string, list: ReadonlySet<string>): boolean {
  for (let rest = text; rest !== ''; ) {
    const part = [rest.length, 6, 5, 4, 3, 2, 1].find(
      size => size <= rest.length && list.has(rest.slice(0, size)),
    );
    if (part === undefined) return false;
    rest = rest.slice(part);
  }
  return true;
}

/** Whether a part ends a sentence. */
function endsSentence(whole: readonly Atom[], to: number): boolean {
  const next = whole[to];
  return next === undefined || next.opens || next.kind !== 'letter';
}

const ending: Rule = place => {
  if (!place.a.every(mayEnd) || !place.b.every(mayEnd)) return undefined;
  for (let shared = 0; shared <= 2 && shared <= Math.min(place.aFrom, place.bFrom); shared += 1) {
    const judgement = judgeEnding(place, shared);
    if (judgement !== undefined) return judgement;
  }
  return undefined;
};

const mayEnd = ({ kind, norm }: Atom): boolean => kind === 'letter' || norm === 'w';

/** Endings may begin with letters that both have: ครับ, ค่ะ. */
function judgeEnding(place: Place, shared: number): Judgement | undefined {
  const { wholeA, wholeB, aFrom, bFrom, weight } = place;
  const a = wholeA.slice(aFrom - shared, aFrom + place.a.length);
  const b = wholeB.slice(bFrom - shared, bFrom + place.b.length);
  const parts = joined(a) + joined(b);
  if (weight < 50 || parts.length > 12 || !/^[^\p{ASCII}\d]+$/u.test(parts.replace(/^w+$/u, 'わ')))
    return undefined;
  const ends = [
    endsSentence(wholeA, aFrom + place.a.length),
    endsSentence(wholeB, bFrom + place.b.length),
  ];
  // A Chinese particle stands for a comma; of other scripts such letters begin words too.
  if (!(/^\p{Script=Han}+$/u.test(parts) ? ends.includes(true) : !ends.includes(false)))
    return undefined;
  if (forbids(wholeA, aFrom - shared, a) !== forbids(wholeB, bFrom - shared, b)) return undefined;
  if (isMadeOf(joined(a), polite) && isMadeOf(joined(b), polite)) return near('ending');
  return isMadeOf(joined(a), toned) && isMadeOf(joined(b), toned)
    ? { kind: 'ending', harm: 'loose' }
    : undefined;
}

/** Japanese な behind a verb as lists have it, which says that it is not to be done: 行くな. */
const forbids = (whole: readonly Atom[], from: number, part: readonly Atom[]): boolean =>
  /^な(?![あぁ])/u.test(joined(part)) && /[うくぐすつぬぶむる]/u.test(whole[from - 1]?.norm ?? '');

/** The longer side, where the other has nothing. */
function oneSided({
  a,
  b,
  wholeA,
  wholeB,
  aFrom,
  bFrom,
}: Place): { part: readonly Atom[]; whole: readonly Atom[]; from: number } | undefined {
  if (a.length > 0 && b.length > 0) return undefined;
  return a.length > 0
    ? { part: a, whole: wholeA, from: aFrom }
    : { part: b, whole: wholeB, from: bFrom };
}

const keysInARow =
  /asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|zxcv|фыва|ывап|олдж|йцук|ячсм|شسيب|ضصثق|ㅁㄴㅇㄹ/u;
const noVowel = /^[bcdfghjklmnpqrstvwxz]{6,}$/u;
/** What a hand leaves on the keys before or after a text, to look unlike others. */
const gibberish: Rule = place => {
  const side = oneSided(place);
  if (side === undefined || place.weight < 240) return undefined;
  const atEnd = side.from + side.part.length === side.whole.length || side.from === 0;
  const isNoWord = ({ kind, norm }: Atom): boolean =>
    kind === 'word' && (keysInARow.test(norm) || noVowel.test(norm));
  return atEnd && side.part.every(isNoWord) ? near('filler') : undefined;
};

/** Tags file a text, they do not go on with it. */
const hashtags: Rule = place => {
  const side = oneSided(place);
  if (side === undefined || place.weight < 240) return undefined;
  const atEnd = side.from + side.part.length === side.whole.length || side.from === 0;
  return atEnd && side.part.every(atom => atom.tag && !isNegation(atom))
    ? near('hashtag')
    : undefined;
};

/** The text that lacks the part begins or ends there, or spaces stand around it. */
function wholeWords(part: readonly Atom[], whole: readonly Atom[], from: number): boolean {
  const to = from + part.length;
  if (from === 0) return !goesOn(whole, to);
  return to === whole.length
    ? !goesOn(whole, from)
    : (part[0]?.opens ?? false) && (whole[to]?.opens ?? true);
}

const han = /\p{Script=Han}/u;

/** A word may go on there: 祖母 is more than 母. */
function goesOn(whole: readonly Atom[], at: number): boolean {
  const [before, after] = [whole[at - 1], whole[at]];
  if (before === undefined || after === undefined || after.opens) return false;
  return han.test(before.norm) && han.test(after.norm);
}

/** It asks, so that without it nothing is asked. */
const asks = (part: readonly Atom[]): boolean =>
  askingParts.test(joined(part)) || part.some(({ norm }) => questionWords.has(norm));

/** Of a script that writes names with capitals, and no name. */
const isNoName = ({ norm, name }: Atom): boolean => !name && hasCase.test(norm);
const hasCase = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

const mostHan = 2;
/** A Han letter or two less, or a particle more, in a text that is copied. */
const hanEdit: Rule = ({ a, b, isCopied, sameNegations }) => {
  const part = a.concat(b);
  if (!isCopied || !sameNegations || part.length > mostHan || (a.length > 0 && b.length > 0))
    return undefined;
  const isHarmless = (letter: string): boolean =>
    han.test(letter) && (b.length > 0 ? mayBeAdded.has(letter) : !weighty.test(letter));
  if (!part.every(({ norm }) => isHarmless(norm)) || askingParts.test(joined(part)))
    return undefined;
  return near(b.length > 0 ? 'added' : 'left out');
};

const mayBeAdded = new Set(hanParticles);

/** It says that something is not so, or not yet, or no more: my ex husband, they should. */
const bounds = (part: readonly Atom[]): boolean =>
  bounding.has(joined(part)) || part.some(({ norm }) => bounding.has(norm));

/** It counts, in a word. */
const counts = ({ kind, norm }: Atom): boolean => kind === 'word' && isCounting(norm);

const longForMore = 2400;
/** A quarter is long where names can be told from words. */
const longForWords = 600;
/** A word more in a long text. */
const added: Rule = place => {
  const { a, b, bFrom, weight, sameNegations } = place;
  if (a.length > 0 || !sameNegations || asks(b) || b.some(counts) || bounds(b)) return undefined;
  if (bFrom === 0 && belongsToName(place)) return undefined;
  if (weight < (b.every(isNoName) ? longForWords : longForMore)) return undefined;
  return weigh(b) <= weight * 0.04 ? near('added') : undefined;
};

/** The copy says less. */
const leftOut: Rule = place => {
  const { a, b, wholeA, aFrom, weight, sameNegations } = place;
  if (b.length > 0 || !sameNegations || asks(a) || !wholeWords(a, wholeA, aFrom)) return undefined;
  if (a.some(counts) || bounds(a) || (aFrom === 0 && belongsToName(place))) return undefined;
  const part = weigh(a) / (weight + weigh(a));
  if (weight >= 240 && part <= 0.15) return near('left out');
  return weight >= 120 && part <= 0.5 ? { kind: 'left out', harm: 'loose' } : undefined;
};

/** Letters of a word that is cut, and share of the text that may be lost behind it. */
const leastCut = 2;
const mostCut = 0.25;
/** The copy ends within a word: whoever showed it had no room for the rest. */
const cutOff: Rule = ({ a, b, wholeA, wholeB, aFrom, bFrom, weight, isCopied, sameNegations }) => {
  const [cut, whole] = [b[0], a[0]];
  if (!isCopied || !sameNegations || b.length !== 1 || cut === undefined || whole === undefined)
    return undefined;
  if (aFrom + a.length < wholeA.length || bFrom + 1 < wholeB.length || asks(a)) return undefined;
  const isCut = cut.kind === 'word' && cut.norm.length >= leastCut && whole.norm !== cut.norm;
  if (!isCut || !whole.norm.startsWith(cut.norm)) return undefined;
  return weigh(a) <= weight * mostCut ? near('left out') : undefined;
};

/** The last letter of the one is doubled in the other: so, soo. */
const endsAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) > 1 && (b === a + a.slice(-1) || a === b + b.slice(-1));

/** A letter slipped in a word that is long, in a text that is. */
const typo: Rule = ({ a, b, weight }) => {
  const [one, other] = [a[0], b[0]];
  if (a.length !== 1 || b.length !== 1 || one === undefined || other === undefined)
    return undefined;
  if (
    one.kind !== 'word' ||
    other.kind !== 'word' ||
    weight < 120 ||
    /\d/u.test(one.norm + other.norm)
  )
    return undefined;
  if (isNegation(one) || isNegation(other) || turnsInWord(one.norm, other.norm)) return undefined;
  if (areDistinct(one.norm, other.norm) || counts(one) || counts(other)) return undefined;
  const slip = slipBetween(one.norm, other.norm);
  if (slip === undefined) return undefined;
  if (slip === 'last' && (weight < longForSlips || inflects(one.norm, other.norm, weight)))
    return undefined;
  // Iran, Iraq; Mario, Maria.
  if (slip === 'last' && (one.name || other.name)) return undefined;
  if (slip === 'doubled' && endsAlike(one.norm, other.norm)) return near('typo');
  const length = Math.min(one.norm.length, other.norm.length);
  return length >= leastForSlip(slip, one, other, weight) ? near('typo') : undefined;
};

/** Words of shorter texts are longer where a slip is believed. */
const longForSlips = 400;

/** Letters of the shortest word in which a slip is believed. */
function leastForSlip(slip: Slip, one: Atom, other: Atom, weight: number): number {
  const isExchanged = slip === 'other' && one.norm.length === other.norm.length;
  if (slip === 'vowel') return 11;
  if (isExchanged && one.name && other.name) return 9;
  if (isExchanged && !isMistaken(one.norm, other.norm)) return 8;
  // Semitic roots make other words of the same letters: كاتب, كتاب.
  if (semitic.test(one.norm)) return 8;
  const least = slip === 'other' ? 6 : 4;
  return weight < longForSlips ? least + (slip === 'other' ? 2 : 1) : least;
}

/** In the one place where they differ stand letters that are taken for one another. */
function isMistaken(a: string, b: string): boolean {
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return mayBeMistaken(a.charAt(at), b.charAt(at));
}

/** The last letter may make another form of the word. */
const inflects = (a: string, b: string, weight: number): boolean =>
  weight < longText && /[^bcfghjkpqvwxz]/u.test(a.slice(-1) + b.slice(-1));

const semitic = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const longText = 800;
/** One letter of a Korean syllable, not of the first of a word, or a Thai tone, in a long text. */
const letterSlip: Rule = place => {
  const { a, b, weight, sameNegations } = place;
  const [one, other] = [a[0], b[0]];
  if (weight < longText || !sameNegations || a.length !== 1 || b.length !== 1) return undefined;
  if (one === undefined || other === undefined) return undefined;
  if (rareTones.test(one.norm + other.norm)) return near('typo');
  const isInside = !one.opens && !other.opens && !areOtherSyllables(place) && !isOpposed(place);
  return isInside && isSyllableSlip(one.norm, other.norm) ? near('typo') : undefined;
};

/** The two rare tones, one of them for another: they stand in few words, and next to the others. */
const rareTones = /^(?:[๊๋][่้๊๋]|[่้][๊๋])$/u;

const veryLongText = 4500;
/** The same where names can be told from words. */
const veryLongOfWords = 2400;
/** A few words of a very long text. */
const edit: Rule = ({ a, b, weight, sameNegations }) => {
  if (!sameNegations || turnsInWord(joined(a), joined(b))) return undefined;
  const part = a.concat(b);
  if (part.some(counts) || bounds(a) || bounds(b)) return undefined;
  if (part.some(({ norm }) => opposites.has(norm) || persons.has(norm))) return undefined;
  const isOfWords = a.every(isNoName) && b.every(isNoName);
  if (weight < (isOfWords ? veryLongOfWords : veryLongText)) return undefined;
  return Math.max(weigh(a), weigh(b)) <= weight * 0.03 ? near('word') : undefined;
};

/** Other words in a long text that was retold: none that counts, turns, names or asks. */
const retold: Rule = place => {
  const { a, b, sameNegations, isRetold } = place;
  if (!isRetold || !sameNegations || turnsInWord(joined(a), joined(b))) return undefined;
  const part = a.concat(b);
  return part.some(mayTurn) || asks(part) || isOpposed(place) ? undefined : near('word');
};

const mayTurn = (atom: Atom): boolean =>
  (atom.kind !== 'word' && atom.kind !== 'letter') ||
  atom.name ||
  isNegation(atom) ||
  counts(atom) ||
  bounding.has(atom.norm) ||
  persons.has(atom.norm) ||
  opposites.has(atom.norm);

/** Of one of the parts, with the letters beside it, there is an opposite: 최고, 최악. */
const isOpposed = ({ a, b, wholeA, wholeB, aFrom, bFrom }: Place): boolean =>
  turnsAt(wholeA, aFrom, a.length) || turnsAt(wholeB, bFrom, b.length);

function turnsAt(whole: readonly Atom[], from: number, length: number): boolean {
  const before = joined(whole.slice(Math.max(0, from - 1), from));
  const part = joined(whole.slice(from, from + length));
  const text = before + part + joined(whole.slice(from + length, from + length + 1));
  const touches = ({ 0: found, index }: RegExpExecArray): boolean =>
    index < before.length + part.length && index + found.length > before.length;
  return turningParts.some(parts => [...text.matchAll(parts)].some(touches));
}

const turningParts = [negativeParts, opposingParts];

const rules: readonly Rule[] = [
  doubling,
  spelling,
  disguise,
  contact,
  numeral,
  number,
  link,
  mention,
  stretch,
  filler,
  closing,
  linked,
  ending,
  gibberish,
  hashtags,
  elision,
  typo,
  form,
  hanEdit,
  letterSlip,
  leftOut,
  cutOff,
  added,
  edit,
  retold,
];

/** What a difference is, and from which level on it is harmless. Means something until a rule proves that it does not. */
export function judgeDifference(place: Place): Judgement {
  const judgement = judgeOne(place);
  return judgement.harm === 'never' ? (judgeWordByWord(place, judgeOne) ?? judgement) : judgement;
}

function judgeOne(place: Place): Judgement {
  for (const rule of rules) {
    const judgement = rule(place);
    if (judgement !== undefined) return judgement;
  }
  const negates = !place.sameNegations || [...place.a, ...place.b].some(isNegation);
  if (negates) return never('negation');
  return never(place.a.length === 0 ? 'added' : place.b.length === 0 ? 'left out' : 'word', true);
}
