import { SettingList } from '../SettingList.tsx';
import type { SiteSettings } from '../settings.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import { CopyList } from './CopyList.tsx';
import type { PlacedGroup } from './model.ts';
import { PausePart } from './PausePart.tsx';

interface Props {
  readonly settings: SiteSettings;
  readonly groups: readonly PlacedGroup[];
  readonly words: Words;
  readonly actions: Actions;
}

/** What is seldom wanted. */
export function MorePart({ settings, groups, words, actions }: Props) {
  return (
    <>
      <SettingList of="site" {...{ settings, words }} choose={actions.choose} />
      {groups.length > 0 && <CopyList {...{ groups, words, actions }} />}
      <PausePart {...{ words, actions }} />
    </>
  );
}
