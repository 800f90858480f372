import type { Difference, Reason } from '../core/verdict.ts';
import style from './marker.css?inline';
import { enclose, makeButton } from './shadow.ts';

export interface NoteWords {
  reason(reason: Reason): string;
  readonly notACopy: string;
  readonly never: string;
  readonly always: string;
  readonly undo: string;
}

/** What a note says: why a copy was hidden, or what the reader has chosen for its text. */
export type Said =
  | {
      readonly reason: Reason;
      /** What only the copy says, and what only the original says in its place. */
      readonly differences: readonly Differing[];
    }
  | 'never'
  | 'always';

export interface Differing {
  readonly copy: string;
  readonly original: string;
}

/** Our line in a comment. */
export interface Note {
  readonly host: HTMLElement;
  say(said: Said): void;
}

/** Characters of a difference, and differences, that a reader takes in at a glance. */
const longest = 40;
const most = 4;

export function createNote(
  host: HTMLElement,
  words: NoteWords,
  actions: { deny(): void; undo(): void },
): Note {
  const document = host.ownerDocument;
  const line = document.createElement('p');
  const text = document.createElement('span');
  const button = makeButton(document, () => act());
  button.className = 'quiet';
  let act = actions.deny;
  // The button is never moved: the reader may have the focus on it.
  line.append(text, ' ', button);
  enclose(host, style, 'display: block !important;').append(line);

  function write(words: readonly (Node | string)[], name: string, action: () => void): void {
    act = action;
    button.textContent = name;
    text.replaceChildren(...words);
  }

  return {
    host,
    say(said) {
      if (said === 'never' || said === 'always') {
        write([words[said]], words.undo, actions.undo);
        return;
      }
      const differing = said.differences
        .slice(0, most)
        .flatMap(one => [' · ', ...parts(document, one)]);
      const rest = said.differences.length > most ? ['…'] : [];
      write([words.reason(said.reason), ...differing, ...rest], words.notACopy, actions.deny);
    },
  };
}

function parts(document: Document, { copy, original }: Differing): (Node | string)[] {
  const quote = (name: string, text: string) => {
    const element = document.createElement(name);
    const letters = Array.from(text.slice(0, longest * 4));
    element.textContent =
      letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : text;
    element.dir = 'auto';
    return element;
  };
  if (original === '') return [quote('ins', copy)];
  if (copy === '') return [quote('del', original)];
  return [quote('del', original), ' ', quote('ins', copy)];
}

/** The words of the places in which a copy differs; what only breaks the line is left out. */
export function differingWords(
  differences: readonly Difference[],
  copy: string,
  original: string,
): Differing[] {
  return differences
    .map(difference => ({
      copy: copy.slice(...difference.copy).trim(),
      original: original.slice(...difference.original).trim(),
    }))
    .filter(words => words.copy !== '' || words.original !== '');
}
