/** What the panel says, in the reader's language. */
export interface PanelWords {
  readonly locale: string;
  readonly direction: string;
  readonly title: string;
  readonly hint: string;
  readonly keys: string;
  readonly author: string;
  readonly time: string;
  readonly text: string;
  readonly unknown: string;
  readonly wider: string;
  readonly narrower: string;
  readonly accept: string;
  readonly refuse: string;
  readonly leave: string;
  /** Said of what cannot be read as a comment. */
  readonly unreadable: string;
  readonly notSaved: string;
  alike(count: number): string;
  when(time: number): string;
}

/** What a comment would be read as; undefined while that is being found out. */
export interface Preview {
  readonly author?: string | undefined;
  /** Milliseconds since the epoch, or as the page writes it. */
  readonly time?: number | string | undefined;
  readonly text: string;
}

/** What is chosen, as far as the panel tells of it. */
export interface Shown {
  readonly count: number;
  readonly preview: Preview | undefined;
  readonly canWiden: boolean;
  readonly canNarrow: boolean;
  /** False once it is known that it cannot be read. */
  readonly isReadable: boolean;
}

export const actionNames = ['wider', 'narrower', 'accept', 'refuse', 'leave'] as const;
export type ActionName = (typeof actionNames)[number];

/** Where the reader sees what he points at, and says what it is. */
export interface Panel {
  readonly element: HTMLElement;
  /** The action of a button; null for what is none. */
  actionOf(target: Element | null): ActionName | null;
  /** Moves the focus to the button after or before the one that has it. */
  step(by: 1 | -1, focused: Element | null): void;
  show(shown: Shown | null): void;
  /** Says that what the reader said could not be saved, until something else is shown. */
  tellNotSaved(): void;
}

/** Longest text that is shown, in UTF-16 units. */
const longest = 160;

export function createPanel(document: Document, words: PanelWords): Panel {
  const make = <K extends keyof HTMLElementTagNameMap>(
    name: K,
    content: readonly (Node | string)[] = [],
    className = '',
  ) => {
    const element = document.createElement(name);
    element.append(...content);
    if (className) element.className = className;
    return element;
  };

  const title = make('h2', [words.title]);
  title.id = 'title';
  const count = make('p', [], 'count');
  const values = { author: make('dd'), time: make('dd'), text: make('dd') };
  for (const value of Object.values(values)) value.dir = 'auto';
  const facts = make('dl', [
    ...[make('dt', [words.author]), values.author],
    ...[make('dt', [words.time]), values.time],
    ...[make('dt', [words.text]), values.text],
  ]);
  const buttons = new Map(
    actionNames.map(name => {
      const button = make('button', [words[name]]);
      button.type = 'button';
      return [name, button] as const;
    }),
  );
  const button = (name: ActionName) => buttons.get(name) as HTMLButtonElement;
  button('accept').className = 'main';
  const hint = make('p', [words.hint], 'hint');
  const unreadable = make('p', [words.unreadable], 'hint');
  const status = make('div', [hint, count, unreadable, facts]);
  status.role = 'status';
  const alert = make('p', [], 'alert');
  alert.role = 'alert';
  const sizes = make('div', [button('narrower'), button('wider')], 'line');
  const ends = make('div', [button('accept'), button('refuse'), button('leave')], 'line');
  const keys = make('p', [words.keys], 'keys');
  const element = make('section', [title, status, sizes, ends, alert, keys], 'panel');
  element.lang = words.locale;
  element.dir = words.direction;
  element.role = 'dialog';
  element.tabIndex = -1;
  element.setAttribute('aria-labelledby', title.id);
  show(null);

  function show(shown: Shown | null): void {
    hint.hidden = shown !== null;
    const isReadable = shown?.isReadable ?? true;
    count.hidden = facts.hidden = shown === null || !isReadable;
    unreadable.hidden = isReadable;
    alert.textContent = '';
    count.textContent = shown ? words.alike(shown.count) : '';
    button('wider').disabled = !shown?.canWiden;
    button('narrower').disabled = !shown?.canNarrow;
    button('accept').disabled = shown === null || !isReadable;
    button('refuse').disabled = shown === null;
    showPreview(shown?.preview);
    facts.ariaBusy = String(shown !== null && shown.preview === undefined);
  }

  function showPreview(preview: Preview | undefined): void {
    const { author, time, text } = preview ?? { text: '' };
    // What is still being found out is not said to be missing.
    const missing = preview ? words.unknown : '';
    say(values.author, author, missing);
    say(values.time, typeof time === 'number' ? words.when(time) : time, missing);
    say(values.text, shorten(text), missing);
  }

  function say(value: HTMLElement, text: string | undefined, missing: string): void {
    value.textContent = text || missing;
    value.className = text ? '' : 'unknown';
  }

  return {
    element,
    actionOf(target) {
      for (const [name, one] of buttons) if (one === target && !one.disabled) return name;
      return null;
    },
    step(by, focused) {
      const able = [...buttons.values()].filter(one => !one.disabled);
      const ordered = [...element.querySelectorAll('button')].filter(one => able.includes(one));
      const from = ordered.indexOf(focused as HTMLButtonElement);
      const to =
        from < 0 && by < 0 ? ordered.length - 1 : (from + by + ordered.length) % ordered.length;
      ordered[to]?.focus({ preventScroll: true });
    },
    show,
    tellNotSaved() {
      alert.textContent = words.notSaved;
    },
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest
    ? `${Array.from(line.slice(0, longest)).slice(0, -1).join('')}…`
    : line;
}
