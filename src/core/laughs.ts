// A syllable said again and again: hoje is today, hijo a son.
const latin =
  /^(?:(?=.{4})(?:[ah]*(?:ha+h|ah+a)[ah]*|[eh]*(?:he+h|eh+e)[eh]*|[ih]*(?:hi+h|ih+i)[ih]*|(?:ho+){2,}|(?:hu+){2,}|[aj]*(?:ja+j|aj+a)[aj]*|(?:je+){2,}j?|(?:ji+){2,}j?)|l+o+l+(?:o+l+)*|lmf?a+o+|rofl|x+d+|(?:m|pt)dr+|orz|otl|[uo]w[uo]|[hk]{3,}|(?:wk){2,}w?|(?:rs){2,}|(?:hue){2,}|ke+k)$/u;
const cyrillic = /^(?:(?=.{4})а*(?:х+а+)+х*|(?:х+[иеыо]+){2,}|(?:гы+){2,}|л+о+л+|кек)$/u;
const arabic = /^ه{2,}$/u;

/** Digits that are laughed or cheered in East Asia, where nothing else is said. */
export const digitLaugh = /^\s*(?:23{2,}|6{3,}|5{3,}|8{3,})[\s\p{P}]*$/u;

/** Of the letters that laughs are made of; most words end here. */
const mayLaugh = /^[ad-fh-mopr-xzаегиклоых\u0647]+$/u;

/** Whether a folded word is nothing but a laugh, by its shape. */
export function isLaugh(word: string): boolean {
  if (word.length < 2 || !mayLaugh.test(word)) return false;
  const first = word.charCodeAt(0);
  if (first < 0x80) return latin.test(word);
  return first < 0x600 ? cyrillic.test(word) : arabic.test(word);
}
