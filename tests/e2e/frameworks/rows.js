// @ts-nocheck
/** Ten thousand comments; what a row says is requested in parts of five hundred. */
export const count = 10_000;
const part = 500;

/** Every tenth repeats what stands four before it. */
const textOf = i => sentence(i % 10 === 9 ? i - 4 : i);

const words =
  'anchor apple autumn barrel basket bell bicycle blanket bottle bridge butter candle carpet castle chimney clock copper corner cotton curtain daughter desk dinner drawer engine feather fiddle finger forest garden ginger glass hammer harbour honey island jacket kettle ladder lantern lemon letter marble meadow mirror mountain needle orchard paper pepper pillow pocket river saddle scissors shoulder silver spoon station sugar summer table thunder ticket tower valley velvet village whistle window winter yellow'.split(
    ' ',
  );

/** Nine words of which no two sentences share many: no frame that they would be copies by. */
function sentence(n) {
  let seed = n * 2654435761 + 12345;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return words[(seed >>> 8) % words.length];
  };
  return `${Array.from({ length: 9 }, next).join(' ')}.`;
}

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
