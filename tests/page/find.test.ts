// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { find } from '../../src/page/find.ts';
import { absent, around, found, people, words } from './plain-pages.ts';

function read(main: string): { text: string; author: string | undefined }[] | null {
  document.body.innerHTML = around(main);
  const pattern = find(document, 'https://example.org/a');
  return (
    pattern?.elements(document).flatMap(element => {
      const reading = pattern.read(element);
      return reading ? [{ text: reading.text, author: reading.author }] : [];
    }) ?? null
  );
}

describe('finds the comments of', () => {
  it.each(Object.entries(found))('%s', (_, main) => {
    expect(read(main)?.map(one => one.text)).toEqual(words);
    expect(read(main)?.map(one => one.author)).toEqual(people);
  });
});

describe('finds nothing in', () => {
  it.each(Object.entries(absent))('%s', (_, main) => {
    expect(read(main)).toBeNull();
  });
});

describe('completes a site rule', () => {
  /** As WordPress has them, and as another system on the same page. */
  const known = (i: number) =>
    `<li class="comment" id="comment-${i + 7}"><div class="comment-author"><b class="fn">${people[i]}</b></div><time datetime="2026-01-0${i + 1}"></time><div class="comment-content"><p>${words[i]}</p></div><a href="#r">Reply</a></li>`;
  const other = (i: number, tag = 'div') =>
    `<${tag} class="x" id="x-${i + 90}"><a href="/user/${i}">${people[i]}</a> <time datetime="2026-02-0${i + 1}">${i} days ago</time><div class="x1"><p>Elsewhere: ${words[i]}</p></div><button>Reply</button></${tag}>`;
  const sidebar = `<aside><h3>Recent comments</h3><ul>${words.map((text, i) => `<li><b>${people[i]}</b> on <a href="/p${i}/#comment-${i}">${text}</a></li>`).join('')}</ul></aside>`;
  const pings = `<ol>${[1, 2, 3].map(i => `<li class="comment pingback" id="comment-${i + 80}"><div class="comment-content"><p>Pingback: page ${i}</p></div><time datetime="2026-02-0${i}"></time></li>`).join('')}</ol>`;
  const all = words.map((_, i) => i);
  const list = (items: readonly string[]) => `<ol class="comment-list">${items.join('')}</ol>`;
  const textsOf = (main: string) => read(main)?.map(one => one.text);
  const elsewhere = words.map(text => `Elsewhere: ${text}`);

  it('with the comments of another system', () => {
    expect(
      textsOf(`${list(all.map(known))}<section>${all.map(i => other(i)).join('')}</section>`),
    ).toEqual([...words, ...elsewhere]);
  });

  it('with those of its list that it does not know, though little speaks for them', () => {
    const items = all.map(
      i => `<li><b>${people[i]}</b> <i>${i + 1} days ago</i><p>Elsewhere: ${words[i]}</p></li>`,
    );
    const [first, second] = all.map(known);
    expect(textsOf(list([`${first}${second}`, ...items]))).toEqual([
      ...words.slice(0, 2),
      ...elsewhere,
    ]);
    expect(textsOf(`${list([`${first}${second}`])}<ul>${items.join('')}</ul>`)).toEqual(
      words.slice(0, 2),
    );
  });

  it('with nothing where it knows all, and not with what it leaves out', () => {
    expect(textsOf(`${list(all.map(known))}${pings}${sidebar}`)).toEqual(words);
  });
});
