import { commentsPage, ferry, letter, quiet } from './comments-page.ts';

/** Long enough that they mean the same under whatever they stand, and different enough. */
const texts = [
  ferry,
  quiet,
  letter,
  'My grandmother rowed across when she was a girl, alone, with a goat, and was on time.',
  'Whoever planned the new pier has clearly never had to push a pram against the wind.',
];

export const acts = [
  'append',
  'prepend',
  'remove',
  'move',
  'edit',
  'swap',
  'redraw',
  'reverse',
  'clone',
] as const;

/** What a site's script does to its list; numbers are taken modulo what stands there. */
export interface Act {
  readonly what: (typeof acts)[number];
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

type Random = (below: number) => number;

/** Numbers from 0 to below a bound, the same for the same seed (mulberry32). */
export function makeRandom(seed: number): Random {
  let state = seed * 0x9e3779b9;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pick = <T>(random: Random, of: readonly T[]): T => of[random(of.length)] as T;

/** A page of comments, some of which hold answers; each text stands there any number of times. */
export function threadOf(random: Random): string {
  const said = Array.from({ length: 4 + random(6) }, () => pick(random, texts));
  // Nested as sites nest them: the list of answers in the item of what they answer.
  const tail = `<script>
    const items = [...document.querySelectorAll('.comment')];
    for (const i of ${JSON.stringify(Array.from({ length: 3 }, () => random(20)))}) {
      const [over, under] = [items[i % items.length], items[(i * 7 + 1) % items.length]];
      if (over === under || under.contains(over)) continue;
      if (!over.querySelector(':scope > ol')) over.append(document.createElement('ol'));
      over.querySelector(':scope > ol').append(under);
    }
  </script>`;
  return commentsPage(said, { tail });
}

export function pickActs(random: Random, count: number): Act[] {
  return Array.from({ length: count }, () => ({
    what: pick(random, acts),
    at: random(20),
    to: random(20),
    text: pick(random, texts),
  }));
}

/** Does it; runs in the page, and sees nothing but its argument. */
export function actOn({ what, at, to, text }: Act): void {
  const list = document.querySelector('.comments') as HTMLElement;
  const units = [...list.querySelectorAll('.comment')];
  const unit = units[at % units.length] as HTMLElement;
  const other = units[to % units.length] as HTMLElement;
  const wordsOf = (one: Element) => one.querySelector('.text') as HTMLElement;
  const makeNew = () => {
    const made = unit.cloneNode(true) as HTMLElement;
    for (const ours of made.querySelectorAll('[data-seen-above=marker]')) ours.remove();
    for (const answers of made.querySelectorAll('ol')) answers.remove();
    made.id = `made-${performance.now()}`;
    wordsOf(made).textContent = text;
    return made;
  };
  switch (what) {
    case 'append':
      list.append(makeNew());
      break;
    case 'prepend':
      list.prepend(makeNew());
      break;
    case 'remove':
      if (units.length > 3) unit.remove();
      break;
    case 'move':
      if (!unit.contains(other)) other.before(unit);
      break;
    case 'edit':
      wordsOf(unit).textContent = text;
      break;
    case 'swap': {
      const [one, two] = [wordsOf(unit), wordsOf(other)];
      const said = one.textContent;
      one.textContent = two.textContent;
      two.textContent = said;
      break;
    }
    case 'redraw':
      list.innerHTML = String(list.innerHTML);
      break;
    case 'reverse':
      list.append(...[...list.children].reverse());
      break;
    case 'clone':
      list.append(unit.cloneNode(true));
      break;
  }
}
