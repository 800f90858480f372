import { useState } from 'preact/hooks';
import { SettingList } from '../SettingList.tsx';
import type { SitePatch, SiteSettings } from '../settings.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';

interface Props {
  readonly base: SiteSettings;
  readonly words: Words;
  readonly actions: Actions;
}

/** What holds wherever a site has nothing of its own. */
export function DefaultsPart({ base, words, actions }: Props) {
  const [failed, setFailed] = useState(false);
  const choose = (change: SitePatch) =>
    void actions.chooseForAll(change).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <section aria-labelledby="all">
      <h2 id="all">{words.say('all_sites')}</h2>
      {failed && (
        <p class="warning" role="alert">
          {words.say('not_saved')}
        </p>
      )}
      <div class="setting">
        <label for="all-on">{words.say('all_on')}</label>
        <input
          id="all-on"
          type="checkbox"
          role="switch"
          class="switch"
          checked={base.on}
          aria-checked={base.on}
          onChange={event => choose({ on: event.currentTarget.checked })}
        />
      </div>
      <SettingList of="all" settings={base} withLevel {...{ words, choose }} />
    </section>
  );
}
