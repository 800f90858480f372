import { useState } from 'preact/hooks';
import { useGrowing } from '../growing.ts';
import { nameOf } from '../site-name.ts';
import type { Words } from '../words.ts';
import { AddSite } from './AddSite.tsx';
import type { Actions } from './act.ts';
import { SiteRow } from './SiteRow.tsx';
import type { Sites } from './sites.ts';

interface Props {
  readonly sites: Sites;
  readonly words: Words;
  readonly actions: Actions;
}

/** A list shorter than this is seen at a glance. */
const searchFrom = 8;

/** The sites with settings of their own: to be found, changed, put back, and added to. */
export function SitesPart({ sites, words, actions }: Props) {
  const [sought, setSought] = useState('');
  const [failed, setFailed] = useState(false);
  const rows = [...sites].filter(([site]) => names(site).includes(sought.trim().toLowerCase()));
  const { drawn, end } = useGrowing(rows.length);
  const choose: Actions['choose'] = (site, change) =>
    actions.choose(site, change).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{words.say('sites')}</h2>
      <p>{words.say(sites.size === 0 ? 'sites_none' : 'sites_hint')}</p>
      {failed && (
        <p class="warning" role="alert">
          {words.say('not_saved')}
        </p>
      )}
      {sites.size >= searchFrom && (
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
              <th scope="col" id="column-level">
                {words.say('level')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, drawn).map(([site, difference]) => (
              <SiteRow key={site} {...{ site, difference, words, choose }} />
            ))}
          </tbody>
        </table>
      )}
      {sites.size > 0 && rows.length === 0 && <p role="status">{words.say('site_not_found')}</p>}
      <div ref={end} />
      <AddSite {...{ words, choose }} />
    </section>
  );
}

/** Both spellings, so that either is found. */
function names(site: string): string {
  return `${nameOf(site).shown} ${site}`;
}
