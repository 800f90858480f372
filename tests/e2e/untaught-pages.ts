/*
 * Made-up pages whose comments neither a site rule nor structure finds: there is no time, no name
 * marked as one, no control, no heading. Only a reader can tell.
 */

export const said = [
  { who: 'mara', text: 'The ferry leaves from the north pier in winter, not from the old one.' },
  { who: 'Jon', text: 'Does the ferry take bicycles, or only people who come on foot?' },
  { who: 'mara', text: 'The ferry leaves from the north pier in winter, not from the old one.' },
  { who: 'Ines', text: 'It takes up to ten bicycles, and dogs on a lead.' },
  { who: 'Jon', text: 'Does the ferry take bicycles, or only people who come on foot?' },
];
/** What stays in sight once the page was taught. */
export const once = 3;

const rows = said.map(
  ({ who, text }) => `<div><div>${who}</div><div class="text">${text}</div></div>`,
);

/** Clicks and keys that reach the page are counted, and so is the focus that it loses. */
const listening = `<script>
  window.heard = [];
  for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'focusout', 'blur', 'focusin'])
    document.addEventListener(type, event => event.isTrusted && heard.push(type), true);
</script>`;

const page = (body: string) => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>Ferries</title>
  <body><h1>Ferries of the lake</h1>
  <p>They have been crossing since the spring, weather permitting, four times a day.</p>
  ${body}
  <p><a href="/elsewhere">All that is known of ferries</a></p>${listening}`;

/** Two fields in divs without a name. */
export const plain = page(`<div>${rows.join('')}</div>`);

/** The same in a closed shadow tree, which its element lets the tests see. */
export const shadow = page(`<ferry-talk></ferry-talk><script>
  customElements.define('ferry-talk', class extends HTMLElement {
    connectedCallback() {
      this.talk = this.attachShadow({ mode: 'closed' });
      this.talk.innerHTML = ${JSON.stringify(`<section>${rows.join('')}</section>`)};
    }
  });
</script>`);

/** The same in a frame of another site; `address` is that of `plain` there. */
export const framing = (address: string) =>
  page(`<iframe src="${address}" width="700" height="600" title="Talk"></iframe>`);
