import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { ferry, goat, inBothBrowsers, item, letter, quiet, type Stage } from './hiding.ts';

const boat =
  'A boat is a hole in the water that one throws money into, year after year after year.';

/** The page has a way to its closed roots, for the tests to reach them by: `closedRoots`, by host. */
const tellsRoots = `<script>
  window.closedRoots = new Map();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    closedRoots.set(this, root);
    return root;
  };
</script>`;
type World = { closedRoots: Map<Element, ShadowRoot>; late: ShadowRoot };

/** Attaches what the markup declares, by the page's script. */
const attachesRoots = `<script>
  (function attachIn(root) {
    for (const template of root.querySelectorAll('template[shadowrootmode], template[data-mode]')) {
      const shadow = template.parentElement.attachShadow({ mode: template.dataset.mode ?? 'open' });
      shadow.append(template.content);
      template.remove();
      attachIn(shadow);
    }
  })(document);
</script>`;

/** Opens a page of `tests/pages` that tells of its closed roots. */
async function openTelling(stage: Stage, name: string): Promise<Page> {
  const html = await readFile(new URL(`../pages/${name}/page.html`, import.meta.url), 'utf8');
  const path = `/${name}-telling.html`;
  stage.site.serve(
    path,
    html
      .replace('<head>', `<head>${tellsRoots}`)
      .replaceAll(/shadowrootmode="(\w+)"/g, 'data-mode="$1"')
      .replace('</body>', `${attachesRoots}</body>`),
  );
  return stage.open(path);
}

inBothBrowsers('comments in shadow roots:', stage => {
  it('open ones', async () => {
    const page = await stage.open('/shadow-open/page.html');
    await stage.shows(page, ferry, quiet, letter, goat);
    await stage.badgeIs('2');
    await page.evaluate((html: string) => {
      const root = document.querySelector('x-thread')?.shadowRoot;
      root?.querySelector('ol')?.insertAdjacentHTML('beforeend', html);
    }, item(letter, 6) + item(boat, 7));
    await stage.shows(page, ferry, quiet, letter, goat, boat);
    await stage.badgeIs('3');
    // What stands outside has the same classes and is no comment.
    const outside = await page.$$eval('aside li', all => all.map(one => one.checkVisibility()));
    expect(outside).toEqual([true, true]);
  });

  it('closed ones', async () => {
    const page = await openTelling(stage, 'shadow-closed');
    await stage.shows(page, ferry, quiet, letter, goat);
    await stage.badgeIs('2');
    await page.evaluate((html: string) => {
      const [root] = (window as unknown as World).closedRoots.values();
      root?.querySelector('ol')?.insertAdjacentHTML('beforeend', html);
    }, item(letter, 6) + item(boat, 7));
    await stage.shows(page, ferry, quiet, letter, goat, boat);
    await stage.badgeIs('3');
  });

  it('closed ones that the server declares', async () => {
    await stage.open('/shadow-closed/page.html');
    await stage.badgeIs('2');
  });

  it('one in another, with their words in two more, which are read and followed', async () => {
    const page = await openTelling(stage, 'shadow-nested');
    const all = 'That is all.';
    await stage.shows(page, ...[ferry, quiet, letter, goat].map(text => `${text} ${all}`));
    await stage.badgeIs('2');
    const say = (place: number, text: string) =>
      page.evaluate(
        (at: number, words: string) => {
          const lines = [...(window as unknown as World).closedRoots]
            .filter(([host]) => host.localName === 'x-line')
            .map(([, root]) => root);
          const line = lines[at]?.firstChild;
          if (line) line.nodeValue = words;
        },
        place,
        text,
      );
    // A copy that says more, four roots deep, is none.
    await say(2, 'Except on Mondays, when it does not come at all.');
    await stage.badgeIs('1');
    await say(2, all);
    await stage.badgeIs('2');
  });

  it('those of an element that is defined late', async () => {
    const page = await stage.open('/shadow-late/page.html');
    await page.waitForFunction(() => 'late' in window);
    await stage.badgeIs('2');
    const inSight = await page.evaluate(() =>
      [...(window as unknown as World).late.querySelectorAll('.text')].map(text =>
        text.checkVisibility(),
      ),
    );
    expect(inSight).toEqual([true, true, false, true, false, true]);
  });

  it('one that a script attaches to an empty place, long after all else', async () => {
    stage.site.serve(
      '/attached.html',
      `<!doctype html>${tellsRoots}<title>The ferry</title><h1 style="margin-block-end: 3000px">The ferry</h1><main><div id="comments"></div></main>`,
    );
    const page = await stage.open('/attached.html');
    await new Promise(resolve => setTimeout(resolve, 1500));
    await page.evaluate((html: string) => {
      const root = document.querySelector('#comments')?.attachShadow({ mode: 'closed' });
      if (root) root.innerHTML = `<ol>${html}</ol>`;
    }, [ferry, quiet, ferry, letter].map(item).join(''));
    await stage.shows(page, ferry, quiet, letter);
  });

  it('nested four deep as on Bilibili, where the list grows and texts come late', async () => {
    const page = await stage.open('/bilibili/page.html');
    await stage.badgeIs('1');
    const add = (text: string) =>
      page.evaluate((words: string) => {
        const rootOf = (root: ParentNode | null | undefined, selector: string) =>
          root?.querySelector(selector)?.shadowRoot ?? null;
        const feed = rootOf(document, 'bili-comments')?.querySelector('#feed');
        const attach = (host: Element, html: string) => {
          const root = host.attachShadow({ mode: 'open' });
          root.innerHTML = html;
          return root;
        };
        const thread = document.createElement('bili-comment-thread-renderer');
        const inThread = attach(
          thread,
          '<bili-comment-renderer id="comment"></bili-comment-renderer>',
        );
        const renderer = inThread.firstElementChild as Element;
        const inRenderer = attach(
          renderer,
          '<div id="header"><bili-comment-user-info></bili-comment-user-info></div><div id="body"><bili-rich-text></bili-rich-text></div>',
        );
        const user = inRenderer.querySelector('bili-comment-user-info') as Element;
        attach(user, '<div id="user-name"><a href="//space.bilibili.com/7">Gil</a></div>');
        const rich = inRenderer.querySelector('bili-rich-text') as Element;
        const inRich = attach(rich, '<p id="contents"></p>');
        feed?.append(thread);
        setTimeout(() => {
          (inRich.firstElementChild as Element).textContent = words;
        }, 500);
      }, text);
    await add('Tea tastes better from a warm pot.');
    await stage.badgeIs('2');
    await add('Nobody here has said a word about biscuits so far, I see.');
    await stage.popupSays(page, '2 of 5 comments hidden');
  });

  it('what differs in a shadow root alone is no copy', async () => {
    const priced = (price: string, i: number) =>
      item(`${ferry} The ticket is <x-price data-price="${price}"></x-price> now.`, i);
    stage.site.serve(
      '/prices.html',
      `<!doctype html>${tellsRoots}<title>The ferry</title><h1 style="margin-block-end: 3000px">The ferry</h1><ol>${[
        '12 €',
        '13 €',
        '12 €',
      ]
        .map(priced)
        .join('')}${item(quiet, 3)}</ol><script>
        for (const host of document.querySelectorAll('x-price'))
          host.attachShadow({ mode: 'closed' }).textContent = host.dataset.price;
      </script>`,
    );
    const page = await stage.open('/prices.html');
    const said = (price: string) => `${ferry} The ticket is ${price} now.`;
    await stage.shows(page, said('12 €'), said('13 €'), quiet);
  });

  it('a copy in whose root the reader writes, selects or listens stays until that ends', async () => {
    const html = await readFile(
      new URL('../pages/shadow-closed/page.html', import.meta.url),
      'utf8',
    );
    const withPens = html
      .replace('</ol>\n      </template>', `${item(letter, 6)}${item(goat, 7)}</ol></template>`)
      .replaceAll('Reply</button>', 'Reply</button><x-pen></x-pen>')
      .replaceAll(/shadowrootmode="(\w+)"/g, 'data-mode="$1"')
      .replace('<head>', `<head>${tellsRoots}`);
    stage.site.serve(
      '/in-use.html',
      withPens.replace(
        '</body>',
        `${attachesRoots}<script>
          const [root] = closedRoots.values();
          const inner = id => closedRoots.get(root.querySelector('#' + id + ' x-pen'));
          for (const pen of root.querySelectorAll('x-pen'))
            pen.attachShadow({ mode: 'closed' }).innerHTML = '<input><q>A line to select</q>';
          const input = inner('c2').querySelector('input');
          input.focus({ preventScroll: true });
          // A browser lets nothing but a silent video play that nobody has asked for.
          const video = document.createElement('video');
          Object.assign(video, { muted: true, loop: true, src: '${silence()}' });
          inner('c4').append(video);
          video.play();
          const line = inner('c6').querySelector('q').firstChild;
          getSelection().setBaseAndExtent(line, 2, line, 6);
          window.ends = [
            () => getSelection().removeAllRanges(),
            () => video.pause(),
            () => input.blur(),
          ];
        </script></body>`,
      ),
    );
    const page = await stage.open('/in-use.html');
    const end = (which: number) =>
      page.evaluate(at => (window as unknown as { ends: (() => void)[] }).ends[at]?.(), which);
    // One copy is in no use: when it is gone, the others had their chance to go.
    await stage.badgeIs('1');
    await stage.shows(page, ferry, quiet, ferry, letter, quiet, goat, letter);
    await end(0);
    await stage.shows(page, ferry, quiet, ferry, letter, quiet, goat);
    await end(1);
    await stage.shows(page, ferry, quiet, ferry, letter, goat);
    await end(2);
    await stage.shows(page, ferry, quiet, letter, goat);
    await stage.badgeIs('4');
  });
});

/** A second of nothing, as a WAV: eight thousand samples of eight bits. */
function silence(): string {
  const samples = 8000;
  const wav = Buffer.alloc(44 + samples, 128);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + samples, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(samples, 24);
  wav.writeUInt32LE(samples, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(samples, 40);
  return `data:audio/wav;base64,${wav.toString('base64')}`;
}
