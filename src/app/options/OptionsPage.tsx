import { defaults } from '../settings.ts';
import type { Shortcut } from '../shortcuts.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import { BackupPart } from './BackupPart.tsx';
import { ChangesPart } from './ChangesPart.tsx';
import { DefaultsPart } from './DefaultsPart.tsx';
import { HistoryPart } from './HistoryPart.tsx';
import { PrivacyPart } from './PrivacyPart.tsx';
import { RulesPart } from './RulesPart.tsx';
import { ShortcutsPart } from './ShortcutsPart.tsx';
import { SitesPart } from './SitesPart.tsx';
import { TextsPart } from './TextsPart.tsx';
import type { Known } from './watch.ts';

interface Props {
  readonly known: Known;
  readonly shortcuts: readonly Shortcut[];
  readonly changeShortcuts: () => void;
  readonly today: Date;
  readonly version: string;
  readonly words: Words;
  readonly actions: Actions;
}

export function OptionsPage(props: Props) {
  const { known, shortcuts, changeShortcuts, version, words } = props;
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
        {known !== null && known !== 'failed' && <StoredParts {...props} known={known} />}
        <ShortcutsPart {...{ shortcuts, words }} change={changeShortcuts} />
        <PrivacyPart words={words} />
        <ChangesPart {...{ version, words }} />
      </main>
    </>
  );
}

type StoredProps = Props & { readonly known: Exclude<Known, 'failed' | null> };

function StoredParts({ known, today, words, actions }: StoredProps) {
  const { kept, rows, keepsHistory } = known;
  const base = { ...defaults, ...kept.all };
  return (
    <>
      <DefaultsPart {...{ base, words, actions }} />
      <SitesPart sites={kept.sites} {...{ rows, base, words, actions }} />
      <RulesPart sites={kept.sites} {...{ words, actions }} />
      <TextsPart {...{ kept, words, actions }} />
      <HistoryPart history={kept.history} keeps={keepsHistory} {...{ today, words, actions }} />
      <BackupPart {...{ kept, words, actions }} />
    </>
  );
}
