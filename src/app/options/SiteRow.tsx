import { useState } from 'preact/hooks';
import type { Difference } from '../backup.ts';
import { SettingList } from '../SettingList.tsx';
import { commonFields, fields, type SitePatch, type SiteSettings } from '../settings.ts';
import { nameOf } from '../site-name.ts';
import type { Words } from '../words.ts';
import { describe } from './describe.ts';
import { SiteLabel } from './SiteLabel.tsx';

interface Props {
  readonly site: string;
  readonly base: SiteSettings;
  readonly difference: Difference;
  readonly words: Words;
  readonly choose: (site: string, change: SitePatch) => void;
  /** Takes the row away as well. */
  readonly remove: (site: string) => void;
}

export function SiteRow({ site, base, difference, words, choose, remove }: Props) {
  const [open, setOpen] = useState(false);
  const id = `site-${site}`;
  const settings = { ...base, ...difference };
  const { on: _, ...rest } = difference;
  const isBare = Object.keys(difference).length === 0;
  return (
    <>
      <tr>
        <th scope="row" id={id}>
          <SiteLabel site={site} />
        </th>
        <td>
          <input
            type="checkbox"
            role="switch"
            class="switch"
            aria-label={words.say('switch', { site: nameOf(site).shown })}
            checked={settings.on}
            aria-checked={settings.on}
            onChange={event => choose(site, { on: event.currentTarget.checked })}
          />
        </td>
        <td>{isBare ? words.say('as_all') : describe(rest, words).join(' · ')}</td>
        <td class="end">
          <button
            type="button"
            id={`${id}-edit`}
            aria-labelledby={`${id}-edit ${id}`}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {words.say('edit')}
          </button>
        </td>
      </tr>
      {open && (
        <tr class="edit">
          <td colSpan={4}>
            <SettingList
              of={site}
              settings={settings}
              words={words}
              withLevel
              choose={change => choose(site, change)}
            />
            <div class="line">
              <button
                type="button"
                id={`${id}-reset`}
                aria-labelledby={`${id}-reset ${id}`}
                disabled={commonFields.every(field => difference[field] === undefined)}
                onClick={() => choose(site, nothingOf(commonFields))}
              >
                {words.say('reset')}
              </button>
              <button
                type="button"
                id={`${id}-remove`}
                aria-labelledby={`${id}-remove ${id}`}
                onClick={() => {
                  choose(site, nothingOf(fields));
                  remove(site);
                }}
              >
                {words.say('remove')}
              </button>
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

function nothingOf(list: readonly (keyof SiteSettings)[]): SitePatch {
  return Object.fromEntries(list.map(field => [field, null]));
}
