import type { Key, Words } from '../words.ts';
import type { Actions } from './act.ts';
import type { Body, Sentence } from './model.ts';

interface Props {
  readonly kind: Body['kind'];
  readonly words: Words;
  readonly actions: Actions;
}

const sentences = {
  asking: 'asking',
  special: 'special',
  'no access': 'no_access',
  reload: 'reload',
  paused: 'paused',
  off: 'off',
  none: 'none',
} as const satisfies Record<Sentence, Key>;

/** One plain sentence, and the one thing to be done about it. */
export function SentencePart({ kind, words, actions }: Props) {
  return (
    <div class={kind === 'asking' ? 'sentence late' : 'sentence'}>
      <p role="status">{words.say(kind === 'comments' ? 'asking' : sentences[kind])}</p>
      {kind === 'no access' && (
        <button type="button" class="main" onClick={actions.giveAccess}>
          {words.say('give_access')}
        </button>
      )}
      {kind === 'none' && (
        <button type="button" class="main" onClick={actions.pick}>
          {words.say('pick')}
        </button>
      )}
      {kind === 'paused' && (
        <button type="button" class="main" onClick={() => actions.pause(null)}>
          {words.say('resume')}
        </button>
      )}
      {kind === 'reload' && (
        <button type="button" class="main" onClick={actions.reload}>
          {words.say('reload_now')}
        </button>
      )}
    </div>
  );
}
