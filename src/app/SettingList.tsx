import type { ComponentChildren } from 'preact';
import { choiceWords, copiesLeft } from './setting-words.ts';
import { choices, type SitePatch, type SiteSettings } from './settings.ts';
import type { Words } from './words.ts';

interface Props {
  /**
   * Whose settings these are, for the ids of the controls: Preact's own `useId` gives one id twice
   * where a root is rendered anew (seen in 11.2).
   */
  readonly of: string;
  readonly settings: SiteSettings;
  readonly words: Words;
  readonly choose: (change: SitePatch) => void;
  /** With the level, which the popup shows apart. */
  readonly withLevel?: boolean;
}

/** The settings beside the switch, one a line: for a site, or for all. */
export function SettingList({ of, settings, words, choose, withLevel = false }: Props) {
  const shown = { of, settings, words, choose };
  return (
    <div class="settings">
      {withLevel && <Choice field="level" {...shown} />}
      <Line id={`${of}-fromCopy`} label={words.say('copies_left')}>
        {id => (
          <select
            id={id}
            value={String(settings.fromCopy)}
            onChange={event => choose({ fromCopy: Number(event.currentTarget.value) })}
          >
            {choices.fromCopy.map(copy => (
              <option key={copy} value={String(copy)}>
                {copiesLeft(copy, words)}
              </option>
            ))}
          </select>
        )}
      </Line>
      <Choice field="authors" {...shown} />
      <Choice field="shortReplies" {...shown} />
      <Choice field="original" {...shown} />
      <Choice field="look" {...shown} />
      <Choice field="print" {...shown} />
      <Line id={`${of}-placeholders`} label={words.say('placeholders')}>
        {id => (
          <input
            id={id}
            type="checkbox"
            checked={settings.placeholders}
            onChange={event => choose({ placeholders: event.currentTarget.checked })}
          />
        )}
      </Line>
    </div>
  );
}

interface ChoiceProps extends Omit<Props, 'withLevel'> {
  readonly field: keyof typeof choiceWords;
}

function Choice({ of, field, settings, words, choose }: ChoiceProps) {
  const { label, values } = choiceWords[field];
  const options = Object.entries(values);
  return (
    <Line id={`${of}-${field}`} label={words.say(label)}>
      {id => (
        <select
          id={id}
          value={settings[field]}
          onChange={event => choose({ [field]: event.currentTarget.value } as SitePatch)}
        >
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {words.say(name)}
            </option>
          ))}
        </select>
      )}
    </Line>
  );
}

interface LineProps {
  readonly id: string;
  readonly label: string;
  readonly children: (id: string) => ComponentChildren;
}

function Line({ id, label, children }: LineProps) {
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  );
}
