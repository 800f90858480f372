import {
  askingSentence,
  askingVerbs,
  exclaimingWords,
  fillers,
  questionEnds,
  questionPrepositions,
  questionWords,
  statingWords,
} from './lists/all.ts';

/**
 * Whether a sentence asks by its words, so that its question mark may be left out.
 * @param words its words, folded
 * @param text as it was written, up to the question mark
 */
export const asksInWords = (words: readonly string[], text: string): boolean =>
  askingSentence.test(text) || asksBy(words, text);

function asksBy(norms: readonly string[], text: string): boolean {
  const last = norms.at(-1);
  if (last === undefined) return false;
  if (questionWords.has(last) || questionEnds.has(last)) return true;
  const [first = '', second = '', ...others] = norms.slice(startOf(norms));
  if (exclaimingWords.has(first) && others.length <= mostExclaimed) return false;
  if ((asksFirst(first) && !statingWords.has(second)) || second === 'ли') return true;
  if (questionPrepositions.has(first) && (questionWords.has(second) || second === 'qué'))
    return true;
  const [call = '', name = ''] = callBefore.exec(text) ?? [];
  return call !== '' && asksInWords(norms.slice(name.split(/\s/u).length), text.slice(call.length));
}

/** Who is asked, before the sentence: in scripts whose words are one atom each. */
const callBefore =
  /^\s*([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]+(?:\s[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]+)?)[,،]\s*/u;

/** Words that a cry has behind its first two: كم هو جميل. */
const mostExclaimed = 1;

const asksFirst = (word: string): boolean => askingVerbs.has(word) || questionWords.has(word);

/** Where a sentence begins behind what calls to somebody: يا جماعة, shop ơi. */
function startOf(words: readonly string[]): number {
  for (let index = 0; ; ) {
    const word = words[index];
    if (word === 'يا' || words[index + 1] === 'ơi') index += 2;
    else if (word !== undefined && fillers.has(word) && !asksFirst(word)) index += 1;
    else return index;
  }
}
