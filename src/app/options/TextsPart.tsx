import type { Kept } from '../backup.ts';
import { useGrowing } from '../growing.ts';
import { readList } from '../settings.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import { SiteLabel } from './SiteLabel.tsx';

interface Props {
  readonly kept: Required<Kept>;
  readonly words: Words;
  readonly actions: Actions;
}

/** The texts that the reader chose never or always to hide: what is known of them, and a way back. */
export function TextsPart({ kept, words, actions }: Props) {
  const texts = listed(kept);
  const { drawn, end } = useGrowing(texts.length);
  const date = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">{words.say('texts')}</h2>
      <p>{words.say(texts.length === 0 ? 'texts_none' : 'texts_hint')}</p>
      {texts.length > 0 && (
        <table class="texts">
          <thead>
            <tr>
              <th scope="col">{words.say('column_site')}</th>
              <th scope="col">{words.say('column_choice')}</th>
              <th scope="col">{words.say('column_day')}</th>
              <th scope="col">{words.say('column_length')}</th>
              <th scope="col">{words.say('column_met')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {texts.slice(0, drawn).map(({ site, list, fingerprint, text }) => (
              <tr key={`${site} ${fingerprint}`}>
                <th scope="row">
                  <SiteLabel site={site} />
                </th>
                <td>{words.say(list === 'never' ? 'never_hidden' : 'always_hidden')}</td>
                <td>{text && date.format(new Date(text.day))}</td>
                <td>{text && `≈ ${words.number(text.length)}`}</td>
                <td>{text && words.number(text.met)}</td>
                <td class="end">
                  <button
                    type="button"
                    onClick={() =>
                      void actions
                        .choose(site, { [list]: without(kept.sites[site]?.[list], fingerprint) })
                        .catch(() => undefined)
                    }
                  >
                    {words.say('remove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div ref={end} />
    </section>
  );
}

function listed({ sites, texts }: Required<Kept>) {
  return Object.entries(sites).flatMap(([site, settings]) =>
    (['never', 'always'] as const).flatMap(list =>
      readList(settings[list] ?? '').map(fingerprint => {
        const known = Object.hasOwn(texts, site) ? texts[site] : undefined;
        return { site, list, fingerprint, text: known?.[fingerprint] };
      }),
    ),
  );
}

function without(list: string | undefined, fingerprint: string): string {
  return readList(list ?? '')
    .filter(other => other !== fingerprint)
    .join(' ');
}
