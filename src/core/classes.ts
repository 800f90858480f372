import { contact } from './contact.ts';
import { isNegation, type Judgement, near, never, type Place, type Rule } from './place.ts';
import { ending } from './rules/endings.ts';
import { closing, filler, gibberish, hashtags, linked } from './rules/fillers.ts';
import { elision, form } from './rules/forms.ts';
import { isSpelledOtherwise } from './rules/letter-spelling.ts';
import { added, cutOff, hanEdit, leftOut } from './rules/parts.ts';
import { edit, retold } from './rules/retold.ts';
import { letterSlip, typo } from './rules/slips.ts';
import { spelling } from './rules/spelling.ts';
import { link, mention, number, numeral } from './rules/telling.ts';
import { disguise, doubling, stretch } from './rules/written.ts';
import { judgeWordByWord } from './word-by-word.ts';

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
  if (judgement.harm !== 'never') return judgement;
  const wordByWord = judgeWordByWord(place, judgeOne);
  return wordByWord ?? (isSpelledOtherwise(place) ? near('spelling') : judgement);
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
