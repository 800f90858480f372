import { useGrowing } from '../growing.ts';
import { levelChoices } from '../level-words.ts';
import { defaults } from '../settings.ts';
import { nameOf } from '../site-name.ts';
import type { Words } from '../words.ts';
import type { SiteChange } from './backup.ts';
import type { Difference } from './sites.ts';

interface Props {
  readonly changes: readonly SiteChange[];
  readonly words: Words;
}

/** What an import would change, site by site: before and after. */
export function ChangeList({ changes, words }: Props) {
  const { drawn, end } = useGrowing(changes.length);
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.say('column_site')}</th>
            <th scope="col">{words.say('column_before')}</th>
            <th scope="col">{words.say('column_after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, drawn).map(({ site, before, after }) => (
            <tr key={site}>
              <th scope="row">
                <bdi>{nameOf(site).shown}</bdi>
                {nameOf(site).raw && <bdi class="raw">{nameOf(site).raw}</bdi>}
              </th>
              <td>{describe(before, words)}</td>
              <td>{describe(after, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div ref={end} />
    </>
  );
}

function describe(difference: Difference, words: Words): string {
  const { on, level } = { ...defaults, ...difference };
  const name = levelChoices.find(choice => choice.level === level)?.name;
  const parts = [words.say(on ? 'on' : 'off_short'), name && words.say(name)];
  return parts.filter(Boolean).join(' · ');
}
