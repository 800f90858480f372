import { useState } from 'preact/hooks';
import type { Difference } from '../backup.ts';
import { useGrowing } from '../growing.ts';
import type { SitePatch, SiteSettings } from '../settings.ts';
import { nameOf } from '../site-name.ts';
import type { Words } from '../words.ts';
import { AddSite } from './AddSite.tsx';
import type { Actions } from './act.ts';
import { SiteRow } from './SiteRow.tsx';

interface Props {
  /** Names of the sites to show; some may have lost their last difference. */
  readonly rows: readonly string[];
  readonly sites: Readonly<Record<string, Difference>>;
  readonly base: SiteSettings;
  readonly words: Words;
  readonly actions: Actions;
}

/** A list shorter than this is seen at a glance. */
const searchFrom = 8;

/** The sites with settings of their own: to be found, changed, put back, and added to. */
export function SitesPart({ rows: all, sites, base, words, actions }: Props) {
  const [sought, setSought] = useState('');
  const [failed, setFailed] = useState(false);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const shown = all.filter(site => Object.hasOwn(sites, site) || !removed.includes(site));
  const rows = shown.filter(site => names(site).includes(sought.trim().toLowerCase()));
  const { drawn, end } = useGrowing(rows.length);
  const choose = (site: string, change: SitePatch) =>
    void actions.choose(site, change).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{words.say('sites')}</h2>
      <p>{words.say(shown.length === 0 ? 'sites_none' : 'sites_hint')}</p>
      {failed && (
        <p class="warning" role="alert">
          {words.say('not_saved')}
        </p>
      )}
      {shown.length >= searchFrom && (
        <input
          type="search"
          value={sought}
          placeholder={words.say('site_search')}
          aria-label={words.say('site_search')}
          onInput={event => setSought(event.currentTarget.value)}
        />
      )}
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say('column_site')}</th>
              <th scope="col">{words.say('column_on')}</th>
              <th scope="col">{words.say('column_differs')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, drawn).map(site => (
              <SiteRow
                key={site}
                difference={sites[site] ?? {}}
                remove={gone => setRemoved([...removed, gone])}
                {...{ site, base, words, choose }}
              />
            ))}
          </tbody>
        </table>
      )}
      {shown.length > 0 && rows.length === 0 && <p role="status">{words.say('site_not_found')}</p>}
      <div ref={end} />
      <AddSite {...{ words, choose }} />
    </section>
  );
}

/** Both spellings, so that either is found. */
function names(site: string): string {
  return `${nameOf(site).shown} ${site}`;
}
