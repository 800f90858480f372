import type { Level } from '../../core/verdict.ts';
import { levelChoices } from '../level-words.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';

interface Props {
  readonly level: Level;
  readonly words: Words;
  readonly actions: Actions;
}

export function LevelChoice({ level, words, actions }: Props) {
  const chosen = levelChoices.find(choice => choice.level === level);
  return (
    <fieldset class="levels">
      <legend>{words.say('level')}</legend>
      <div class="choices">
        {levelChoices.map(choice => (
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
