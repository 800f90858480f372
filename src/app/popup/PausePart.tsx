import type { Words } from '../words.ts';
import type { Actions } from './act.ts';

interface Props {
  readonly words: Words;
  readonly actions: Actions;
}

/** Stops the extension on all sites at once, for a while or until it is resumed. */
export function PausePart({ words, actions }: Props) {
  return (
    <fieldset class="pause">
      <legend>{words.say('pause')}</legend>
      <button type="button" onClick={() => actions.pause('session')}>
        {words.say('pause_session')}
      </button>
      <button type="button" onClick={() => actions.pause('until resumed')}>
        {words.say('pause_until')}
      </button>
    </fieldset>
  );
}
