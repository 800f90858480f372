// @ts-nocheck
/** Ten thousand comments; what a row says is requested in parts of five hundred. */
export const count = 10_000;
const part = 500;

const things = [
  'ferry',
  'pier',
  'harbour',
  'bridge',
  'gull',
  'goat',
  'rope',
  'anchor',
  'tide',
  'lantern',
];
const name = i => [...String(i)].map(digit => things[Number(digit)]).join(' and ');

/** Every tenth repeats what stands four before it. */
const textOf = i => `Nobody has told me a thing about ${name(i % 10 === 9 ? i - 4 : i)} so far.`;

window.requests = 0;
const asked = new Set();

/** What row `i` shows: to be asked for whenever it is drawn. */
export function rowAt(i) {
  const at = Math.floor(i / part);
  if (!asked.has(at)) window.requests += 1;
  asked.add(at);
  return {
    id: `c${i}`,
    author: `reader ${i % 700}`,
    time: new Date(Date.UTC(2026, 4, 1, 0, i)).toISOString(),
    text: textOf(i),
  };
}

/** Makes `node` show row `i`. */
export function fill(node, i) {
  const { id, author, time, text } = rowAt(i);
  node.id = id;
  if (!node.firstElementChild)
    node.innerHTML =
      '<b class="author"></b> <time></time><p class="text"></p><button type="button">Reply</button>';
  node.querySelector('.author').textContent = author;
  node.querySelector('time').dateTime = time;
  node.querySelector('time').textContent = time.slice(0, 10);
  node.querySelector('.text').textContent = text;
}
