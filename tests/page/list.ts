import { createPattern, type Reading } from '../../src/page/pattern.ts';

/** What the tests' lists look like to a finder. */
export const pattern = createPattern('structure', [
  { unit: '.c', body: '.t', author: '.a', time: 'time@datetime', id: '@data-id' },
]);

export interface Said {
  readonly text: string;
  readonly author?: string;
  readonly id?: string;
  readonly replies?: readonly Said[];
}

/** A comment as a node, its replies nested in it. */
export function comment({ text, author, id, replies = [] }: Said): HTMLElement {
  const element = document.createElement('li');
  element.className = 'c';
  if (id !== undefined) element.dataset.id = id;
  if (author !== undefined) element.append(make('b', 'a', author));
  element.append(make('p', 't', text));
  if (replies.length > 0) {
    const list = document.createElement('ul');
    list.append(...replies.map(comment));
    element.append(list);
  }
  return element;
}

function make(tag: string, name: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}

/** Makes the page a list of comments; answers with the list. */
export function list(said: readonly Said[]): HTMLElement {
  const element = document.createElement('ul');
  element.append(...said.map(comment));
  document.body.replaceChildren(element);
  return element;
}

export function readingOf(element: Element): Reading {
  const reading = pattern.read(element);
  if (!reading) throw new Error('Not a comment.');
  return reading;
}

/** Names a comment by its text. */
export const texts = (...all: readonly string[]): Said[] => all.map(text => ({ text }));
