import type { ComponentChildren } from 'preact';
import type { Difference } from '../backup.ts';
import { useGrowing } from '../growing.ts';
import type { Words } from '../words.ts';
import type { Plan } from './backup.ts';
import { describe } from './describe.ts';
import { SiteLabel } from './SiteLabel.tsx';

interface Props {
  readonly plan: Plan;
  readonly words: Words;
}

/** What an import would change, site by site: before and after. */
export function ChangeList({ plan: { before, after }, words }: Props) {
  const sites = Object.keys(after.sites);
  const { drawn, end } = useGrowing(sites.length);
  const days = Object.keys(after.history).length;
  return (
    <>
      {(after.all || sites.length > 0) && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say('column_site')}</th>
              <th scope="col">{words.say('column_before')}</th>
              <th scope="col">{words.say('column_after')}</th>
            </tr>
          </thead>
          <tbody>
            {after.all && (
              <Row name={words.say('all_sites')} {...{ words }} of={[before.all, after.all]} />
            )}
            {sites.slice(0, drawn).map(site => (
              <Row
                key={site}
                name={<SiteLabel site={site} />}
                words={words}
                of={[before.sites[site], after.sites[site]]}
              />
            ))}
          </tbody>
        </table>
      )}
      <div ref={end} />
      {days > 0 && <p>{words.sayPlural('import_days', days, { days })}</p>}
    </>
  );
}

interface RowProps {
  readonly name: ComponentChildren;
  readonly words: Words;
  readonly of: readonly [Difference | undefined, Difference | undefined];
}

function Row({ name, words, of }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {of.map((difference, place) => (
        // Two cells, before and after, that never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: their place is what they are
        <td key={place}>{describe(difference ?? {}, words).join(' · ') || words.say('as_all')}</td>
      ))}
    </tr>
  );
}
