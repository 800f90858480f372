/**
 * What says something else and what says the same, in one language. In a text of `differ`
 * every `{a|b|c}` stands for one of its parts: no two of the texts made so are copies. In a
 * row of `same` each text is a copy of the first.
 */
export interface Rows {
  readonly differ: readonly string[];
  readonly same: readonly (readonly string[])[];
}

/** All texts that a frame stands for. */
export function fill(frame: string): string[] {
  const slot = /\{([^{}]*)\}/u.exec(frame);
  if (slot === null) return [frame.replace(/\s+/gu, ' ').trim()];
  const [whole, parts = ''] = slot;
  return parts.split('|').flatMap(part => fill(frame.replace(whole, () => part)));
}
