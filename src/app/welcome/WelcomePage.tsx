import type { Words } from '../words.ts';
import { Example } from './Example.tsx';
import type { Facts } from './watch.ts';

interface Props {
  readonly facts: Facts;
  readonly words: Words;
  readonly giveAccess: () => void;
}

/** Read once, after the install: what happens from now on, and how to take it back. */
export function WelcomePage({ facts, words, giveAccess }: Props) {
  return (
    <>
      <header>
        <img src="/icons/on-48.png" alt="" width="40" height="40" />
        <h1>{words.say('welcome_title')}</h1>
      </header>
      <main>
        <p class="lead">{words.say('welcome_what')}</p>
        {!facts.access && (
          <section>
            <h2>{words.say('access')}</h2>
            <p>{words.say('access_how')}</p>
            <button type="button" class="main" onClick={giveAccess}>
              {words.say('give_access')}
            </button>
          </section>
        )}
        <Example words={words} />
        <section>
          <h2>{words.say('taken_back')}</h2>
          <p>{words.say('taken_back_how')}</p>
        </section>
        {facts.pinned === false && (
          <section>
            <h2>{words.say('pin')}</h2>
            <p>{words.say('pin_how')}</p>
          </section>
        )}
        <section>
          <h2>{words.say('privacy')}</h2>
          <p>{words.say('privacy_network')}</p>
        </section>
      </main>
    </>
  );
}
