import { useState } from 'preact/hooks';
import { siteOf } from '../site.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';

interface Props {
  readonly words: Words;
  readonly choose: Actions['choose'];
}

/** Switches off a site by its name or by any address on it. */
export function AddSite({ words, choose }: Props) {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteOf(typed.trim()) ?? siteOf(`http://${typed.trim()}`);
    setRefused(site === null);
    if (site === null) return;
    choose(site, { on: false });
    setTyped('');
  };
  return (
    <form class="add" onSubmit={add}>
      <label for="add">{words.say('add_site')}</label>
      <div class="line">
        <input
          id="add"
          type="text"
          inputMode="url"
          autocapitalize="none"
          spellcheck={false}
          required
          placeholder="news.example"
          value={typed}
          aria-invalid={refused}
          aria-describedby="add-refused"
          onInput={event => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{words.say('switch_off')}</button>
      </div>
      <p id="add-refused" role="alert">
        {refused && words.say('no_site')}
      </p>
    </form>
  );
}
