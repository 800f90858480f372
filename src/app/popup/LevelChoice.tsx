import type { Level } from '../../core/verdict.ts';
import { levelChoices } from '../level-words.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import type { Comments } from './model.ts';

interface Props {
  readonly level: Level;
  /** What each would hide here, shown before it is chosen. */
  readonly counts: Comments['levels'];
  readonly words: Words;
  readonly actions: Actions;
}

export function LevelChoice({ level, counts, words, actions }: Props) {
  const chosen = levelChoices.find(choice => choice.level === level);
  const countOf = (copies: number | null) =>
    copies === null ? '…' : words.sayPlural('level_count', copies, { copies });
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
            <span>{words.say(choice.name)}</span> <small>{countOf(counts[choice.level])}</small>
          </label>
        ))}
      </div>
      <p id="level-hint">{chosen && words.say(chosen.hint)}</p>
    </fieldset>
  );
}
