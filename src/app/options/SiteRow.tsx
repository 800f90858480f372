import { levelChoices } from '../level-words.ts';
import { defaults } from '../settings.ts';
import { nameOf } from '../site-name.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import type { Difference } from './sites.ts';

interface Props {
  readonly site: string;
  readonly difference: Difference;
  readonly words: Words;
  readonly choose: Actions['choose'];
}

export function SiteRow({ site, difference, words, choose }: Props) {
  const { shown, raw } = nameOf(site);
  const id = `site-${site}`;
  const { on, level } = { ...defaults, ...difference };
  return (
    <tr>
      <th scope="row" id={id}>
        <bdi>{shown}</bdi>
        {raw && <bdi class="raw">{raw}</bdi>}
      </th>
      <td>
        <input
          type="checkbox"
          role="switch"
          class="switch"
          aria-label={words.say('switch', { site: shown })}
          checked={on}
          aria-checked={on}
          onChange={event => choose(site, { on: event.currentTarget.checked })}
        />
      </td>
      <td>
        <select
          aria-labelledby={`column-level ${id}`}
          value={level}
          onChange={({ currentTarget: { value } }) => {
            const chosen = levelChoices.find(choice => choice.level === value);
            if (chosen) choose(site, { level: chosen.level });
          }}
        >
          {levelChoices.map(choice => (
            <option key={choice.level} value={choice.level}>
              {words.say(choice.name)}
            </option>
          ))}
        </select>
      </td>
      <td class="end">
        <button
          type="button"
          id={`${id}-reset`}
          aria-labelledby={`${id}-reset ${id}`}
          disabled={Object.keys(difference).length === 0}
          onClick={() => choose(site, { on: null, level: null })}
        >
          {words.say('reset')}
        </button>
      </td>
    </tr>
  );
}
