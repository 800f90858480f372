import type { Level } from '../../core/verdict.ts';
import type { Key, Words } from '../words.ts';
import type { Actions } from './act.ts';

interface Props {
  readonly level: Level;
  readonly words: Words;
  readonly actions: Actions;
}

/** The levels to choose from, mildest first. */
const choices = [
  { level: 'exact', name: 'level_exact', hint: 'level_exact_hint' },
  { level: 'near', name: 'level_near', hint: 'level_near_hint' },
] as const satisfies readonly { level: Level; name: Key; hint: Key }[];

export function LevelChoice({ level, words, actions }: Props) {
  const chosen = choices.find(choice => choice.level === level);
  return (
    <fieldset class="levels">
      <legend>{words.say('level')}</legend>
      <div class="choices">
        {choices.map(choice => (
          <label key={choice.level}>
            <input
              type="radio"
              name="level"
              value={choice.level}
              checked={choice.level === level}
              aria-describedby="level-hint"
              onChange={() => actions.choose({ level: choice.level })}
            />
            <span>{words.say(choice.name)}</span>
          </label>
        ))}
      </div>
      <p id="level-hint">{chosen && words.say(chosen.hint)}</p>
    </fieldset>
  );
}
