import type { ToldGroup } from '../report.ts';
import { SettingList } from '../SettingList.tsx';
import type { SiteSettings } from '../settings.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import { CopyList } from './CopyList.tsx';
import type { View } from './model.ts';
import { PausePart } from './PausePart.tsx';
import { ReportPart } from './ReportPart.tsx';

interface Props {
  readonly view: View;
  readonly settings: SiteSettings;
  /** All of them; none while some are still to be told. */
  readonly groups: readonly ToldGroup[];
  readonly words: Words;
  readonly actions: Actions;
}

/** What is seldom wanted. */
export function MorePart({ view, settings, groups, words, actions }: Props) {
  return (
    <>
      <SettingList of="site" {...{ settings, words }} choose={actions.choose} />
      {groups.length > 0 && <CopyList {...{ groups, words, actions }} />}
      <button type="button" onClick={actions.pick}>
        {words.say('pick')}
      </button>
      <ReportPart {...{ view, words, actions }} />
      <PausePart {...{ words, actions }} />
      {view.shortcuts.length > 0 && (
        <dl class="keys" aria-label={words.say('shortcuts')}>
          {view.shortcuts.map(({ name, description, keys }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>
                <kbd>{keys}</kbd>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {view.week > 0 && <small>{words.sayPlural('week', view.week, { copies: view.week })}</small>}
    </>
  );
}
