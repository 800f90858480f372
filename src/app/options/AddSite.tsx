import { useState } from 'preact/hooks';
import type { SitePatch } from '../settings.ts';
import { siteOf } from '../site.ts';
import type { Words } from '../words.ts';

interface Props {
  readonly words: Words;
  readonly choose: (site: string, change: SitePatch) => void;
}

/** Switches off a site by its name or by any address on it. */
export function AddSite({ words, choose }: Props) {
  const [refused, setRefused] = useState(false);
  const add = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = String(new FormData(form).get('site')).trim();
    const site = siteOf(typed) ?? siteOf(`http://${typed}`);
    setRefused(site === null);
    if (site === null) return;
    choose(site, { on: false });
    form.reset();
  };
  return (
    <form class="add" onSubmit={add}>
      <label for="add">{words.say('add_site')}</label>
      <div class="line">
        <input
          id="add"
          name="site"
          type="text"
          inputMode="url"
          autocapitalize="none"
          spellcheck={false}
          required
          placeholder="news.example"
          aria-invalid={refused}
          aria-describedby="add-refused"
        />
        <button type="submit">{words.say('switch_off')}</button>
      </div>
      <p id="add-refused" role="alert">
        {refused && words.say('no_site')}
      </p>
    </form>
  );
}
