import type { SiteSettings } from '../settings.ts';
import type { SiteName } from '../site-name.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';

interface Props {
  readonly site: SiteName | null;
  readonly settings: SiteSettings | null;
  readonly words: Words;
  readonly actions: Actions;
}

/** The site and the one large switch; the name is its label, so it can be clicked too. */
export function SitePart({ site, settings, words, actions }: Props) {
  return (
    <header>
      <div class="site-name">
        <h1>
          <label for="switch">{site ? <bdi>{site.shown}</bdi> : words.say('name')}</label>
        </h1>
        {site?.raw && <bdi>{site.raw}</bdi>}
        {settings && <span>{words.say(settings.on ? 'site_on' : 'site_off')}</span>}
      </div>
      {site && settings && (
        <input
          type="checkbox"
          role="switch"
          id="switch"
          class="switch"
          aria-label={words.say('switch', { site: site.shown })}
          checked={settings.on}
          aria-checked={settings.on}
          onChange={event => actions.choose({ on: event.currentTarget.checked })}
        />
      )}
    </header>
  );
}
