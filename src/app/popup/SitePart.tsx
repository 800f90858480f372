import type { SiteSettings } from '../settings.ts';
import type { SiteName } from '../site-name.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';

interface Props {
  readonly site: SiteName;
  readonly settings: SiteSettings | null;
  readonly words: Words;
  readonly actions: Actions;
}

/** The site and the one large switch; its whole width can be clicked. */
export function SitePart({ site, settings, words, actions }: Props) {
  const name = (
    <span class="site-name">
      <bdi>{site.shown}</bdi>
      {site.raw && <bdi class="site-raw">{site.raw}</bdi>}
      {settings && (
        <span class="site-state">{words.say(settings.on ? 'site_on' : 'site_off')}</span>
      )}
    </span>
  );
  if (settings === null) return <header class="site">{name}</header>;
  return (
    <header>
      <label class="site">
        {name}
        <input
          type="checkbox"
          role="switch"
          class="switch"
          aria-label={words.say('switch', { site: site.shown })}
          checked={settings.on}
          aria-checked={settings.on}
          onChange={event => actions.choose({ on: event.currentTarget.checked })}
        />
      </label>
    </header>
  );
}
