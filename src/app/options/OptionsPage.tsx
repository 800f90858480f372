import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import { BackupPart } from './BackupPart.tsx';
import { SitesPart } from './SitesPart.tsx';
import type { Known } from './watch.ts';

interface Props {
  readonly known: Known;
  readonly version: string;
  readonly words: Words;
  readonly actions: Actions;
}

export function OptionsPage({ known, version, words, actions }: Props) {
  return (
    <>
      <header>
        <img src="/icons/on-48.png" alt="" width="40" height="40" />
        <h1>{words.say('options_title')}</h1>
      </header>
      <main>
        {known === 'failed' && (
          <p class="warning" role="alert">
            {words.say('not_read')}
          </p>
        )}
        {known instanceof Map && (
          <>
            <SitesPart sites={known} {...{ words, actions }} />
            <BackupPart sites={known} {...{ words, actions }} />
          </>
        )}
        <section>
          <h2>{words.say('privacy')}</h2>
          <p>{words.say('privacy_network')}</p>
          <p>{words.say('privacy_kept')}</p>
          <p>{words.say('privacy_private')}</p>
        </section>
      </main>
      <footer>{words.say('version', { version })}</footer>
    </>
  );
}
