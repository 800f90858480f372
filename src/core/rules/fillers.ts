import { closings, fillers, functionWords, linkingParts, paddingParts } from '../lists/all.ts';
import { isNegation, joined, near, type Place, type Rule } from '../place.ts';
import type { Atom } from '../prepare.ts';
import { withoutAccents } from '../spell.ts';
import { fillsAt, isFiller, type Stretch } from './padding.ts';
import { longText, oneSided } from './sides.ts';

/** It only links, and tells who does what to whom: it may be left out, not exchanged or moved. */
export const linksWords = (atom: Atom): boolean =>
  atom.kind === 'word' &&
  !atom.negates &&
  (functionWords.has(atom.norm) || atom.norm === 'ne') &&
  !isFiller(atom);

/** What calls to the reader or pads the sentence. */
export const filler: Rule = place => {
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
export function belongsToName(place: Place): boolean {
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
export const closing: Rule = place => {
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
export const linked: Rule = place => {
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

const keysInARow =
  /asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|zxcv|фыва|ывап|олдж|йцук|ячсм|شسيب|ضصثق|ㅁㄴㅇㄹ/u;

const noVowel = /^[bcdfghjklmnpqrstvwxz]{6,}$/u;

/** What a hand leaves on the keys before or after a text, to look unlike others. */
export const gibberish: Rule = place => {
  const side = oneSided(place);
  if (side === undefined || place.weight < 240) return undefined;
  const atEnd = side.from + side.part.length === side.whole.length || side.from === 0;
  const isNoWord = ({ kind, norm }: Atom): boolean =>
    kind === 'word' && (keysInARow.test(norm) || noVowel.test(norm));
  return atEnd && side.part.every(isNoWord) ? near('filler') : undefined;
};

/** Tags file a text, they do not go on with it. */
export const hashtags: Rule = place => {
  const side = oneSided(place);
  if (side === undefined || place.weight < 240) return undefined;
  const atEnd = side.from + side.part.length === side.whole.length || side.from === 0;
  return atEnd && side.part.every(atom => atom.tag && !isNegation(atom))
    ? near('hashtag')
    : undefined;
};
