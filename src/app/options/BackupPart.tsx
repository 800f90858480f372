import { useState } from 'preact/hooks';
import type { Key, Words } from '../words.ts';
import type { Actions } from './act.ts';
import {
  largestBytes,
  planImport,
  type Refusal,
  readBackup,
  type SiteChange,
  undo,
  writeBackup,
} from './backup.ts';
import { ChangeList } from './ChangeList.tsx';
import type { Sites } from './sites.ts';

interface Props {
  readonly sites: Sites;
  readonly words: Words;
  readonly actions: Actions;
}

/** Where an import stands. */
type Step =
  | { readonly name: 'idle' | 'nothing' | 'failed' | 'undone' }
  | { readonly name: 'refused'; readonly refusal: Refusal }
  | { readonly name: 'preview' | 'busy' | 'done'; readonly changes: readonly SiteChange[] };

const refusals = {
  'too large': 'import_too_large',
  'no settings': 'import_no_settings',
  newer: 'import_newer',
  damaged: 'import_damaged',
} as const satisfies Record<Refusal, Key>;

/** Everything in one file, out and in; what comes in is shown before, and can be taken back. */
export function BackupPart({ sites, words, actions }: Props) {
  const [step, setStep] = useState<Step>({ name: 'idle' });

  async function read(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    // The same file may be chosen again after it was mended.
    const text = file && (file.size > largestBytes ? null : await file.text());
    input.value = '';
    if (text === undefined) return;
    const reading = text === null ? { refusal: 'too large' as const } : readBackup(text);
    if ('refusal' in reading) setStep({ name: 'refused', refusal: reading.refusal });
    else {
      const changes = planImport(sites, reading.sites);
      setStep(changes.length === 0 ? { name: 'nothing' } : { name: 'preview', changes });
    }
  }

  function apply(changes: readonly SiteChange[], then: Step): void {
    setStep({ name: 'busy', changes });
    actions.apply(changes).then(
      () => setStep(then),
      () => setStep({ name: 'failed' }),
    );
  }

  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{words.say('backup')}</h2>
      <p>{words.say('backup_hint')}</p>
      <div class="line">
        <button type="button" onClick={() => save(writeBackup(sites))} disabled={sites.size === 0}>
          {words.say('export')}
        </button>
        <label class="button">
          {words.say('import')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={event => void read(event.currentTarget)}
          />
        </label>
      </div>
      <div role="status">
        {step.name === 'refused' && <p class="warning">{words.say(refusals[step.refusal])}</p>}
        {step.name === 'nothing' && <p>{words.say('import_nothing')}</p>}
        {step.name === 'failed' && <p class="warning">{words.say('not_saved')}</p>}
        {step.name === 'undone' && <p>{words.say('import_undone')}</p>}
        {step.name === 'preview' && (
          <p>
            {words.sayPlural('import_changes', step.changes.length, {
              sites: step.changes.length,
            })}
          </p>
        )}
        {step.name === 'done' && (
          <p>
            {words.sayPlural('import_done', step.changes.length, { sites: step.changes.length })}
          </p>
        )}
      </div>
      {step.name === 'preview' && (
        <>
          <ChangeList changes={step.changes} words={words} />
          <div class="line">
            <button
              type="button"
              class="main"
              onClick={() => apply(step.changes, { name: 'done', changes: step.changes })}
            >
              {words.say('import_apply')}
            </button>
            <button type="button" onClick={() => setStep({ name: 'idle' })}>
              {words.say('cancel')}
            </button>
          </div>
        </>
      )}
      {step.name === 'done' && (
        <button type="button" onClick={() => apply(undo(step.changes), { name: 'undone' })}>
          {words.say('undo')}
        </button>
      )}
    </section>
  );
}

/** Hands a text to the browser as a file to be saved. */
function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: 'unecho-settings.json',
  });
  link.click();
  // Firefox reads the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
