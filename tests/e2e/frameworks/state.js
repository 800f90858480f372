// @ts-nocheck
/** A thread that every framework draws: six comments, of which two are copies. */
const said = [
  ['ann', 'The ferry at seven is always late, and nobody at the pier will tell you why it is.'],
  ['bert', 'I moved here for the quiet, and now there is a party boat under my window each night.'],
  ['chris', 'The ferry at seven is always late, and nobody at the pier will tell you why it is.'],
  [
    'dora',
    'Has anyone asked the harbour office in writing? They have to answer within four weeks.',
  ],
  ['emil', 'My grandmother rowed across when she was nine, alone, with a goat, and was on time.'],
  ['fay', 'Has anyone asked the harbour office in writing? They have to answer within four weeks.'],
];

export const first = said.map(([author, text], i) => ({ id: `c${i}`, author, text }));
export const dateOf = id => `2026-05-${10 + Number(id.slice(1))}T10:00:00Z`;

/** What goes wrong on the page, in the words of whoever noticed. */
export function noteProblems() {
  window.problems = [];
  for (const level of ['error', 'warn']) {
    const say = console[level];
    console[level] = (...all) => {
      window.problems.push(all.map(String).join(' '));
      say(...all);
    };
  }
  window.addEventListener('error', ({ message }) => window.problems.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) =>
    window.problems.push(String(reason)),
  );
}

/** The changes a page makes to its list, for `draw` to show. */
export function control(draw, unmount) {
  let comments = first;
  const change = next => {
    comments = next;
    draw(comments);
  };
  window.app = {
    remove: id => change(comments.filter(one => one.id !== id)),
    insert: (index, one) => change(comments.toSpliced(index, 0, one)),
    reverse: () => change(comments.toReversed()),
    edit: (id, text) => change(comments.map(one => (one.id === id ? { ...one, text } : one))),
    said: () => comments.map(({ text }) => text),
    unmount,
  };
}
