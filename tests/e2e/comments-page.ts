/** A plain page of comments, as tests of what a reader sees make them up. */

export const ferry =
  'The ferry at seven is always late, and nobody at the pier will tell you why it is.';
export const quiet =
  'I moved here for the quiet, and now there is a party boat under my window at night.';
export const letter =
  'Has anyone asked the harbour office in writing? They have to answer in four weeks.';

/** Different from each other in every word that matters. */
export const tenTexts = [
  ferry,
  quiet,
  letter,
  'My grandmother rowed across when she was a girl, with a goat, and was on time.',
  'Whoever planned the new pier has clearly never had to push a pram in the wind.',
  'They sold us a season ticket in March and closed the line for repairs in April.',
  'The lighthouse keeper used to ring a bell when fog came in; now there is an app.',
  'Nobody swims here any more since the jellyfish came up with the warm current.',
  'Ask the baker on the corner, who has watched every single boat for forty years.',
  'A bridge would cost less than all those studies of whether to build a bridge.',
];

const people = ['Ann', 'Bertrand', 'Chris', 'Dora', 'Emil', 'Frances', 'Gil'];

export interface PageParts {
  readonly head?: string;
  readonly tail?: string;
  /** Room before the comments, in CSS pixels: what is before the eyes when it comes is not hidden. */
  readonly above?: number;
}

export function commentsPage(
  texts: readonly string[],
  { head = '', tail = '', above = 3000 }: PageParts = {},
): string {
  const room = above > 0 ? `<div style="height: ${above}px"></div>` : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The ferry</title>${head}
    <main><h1>The ferry</h1>${room}<ol class="comments">${texts.map(item).join('')}</ol></main>${tail}</html>`;
}

export const item = (text: string, i: number) => `
  <li class="comment" id="reply-${i}">
    <a class="author" href="/people/${i}">${people[i % people.length]}</a> <time datetime="2026-05-1${i % 10}T10:00:00Z">1${i % 10} May</time>
    <p class="text">${text}</p><button type="button">Reply</button>
  </li>`;
