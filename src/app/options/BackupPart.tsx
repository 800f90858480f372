import { useState } from 'preact/hooks';
import type { Kept } from '../backup.ts';
import type { Key, Words } from '../words.ts';
import type { Actions } from './act.ts';
import {
  isEmpty,
  largestBytes,
  type Plan,
  planImport,
  type Refusal,
  readBackup,
  undo,
  writeBackup,
} from './backup.ts';
import { ChangeList } from './ChangeList.tsx';

interface Props {
  readonly kept: Required<Kept>;
  readonly words: Words;
  readonly actions: Actions;
}

/** Where an import stands. */
type Step =
  | { readonly name: 'idle' | 'nothing' | 'failed' | 'undone' }
  | { readonly name: 'refused'; readonly refusal: Refusal }
  | { readonly name: 'preview' | 'busy' | 'done'; readonly plan: Plan };

const refusals = {
  'too large': 'import_too_large',
  'no settings': 'import_no_settings',
  newer: 'import_newer',
  damaged: 'import_damaged',
} as const satisfies Record<Refusal, Key>;

/** Everything in one file, out and in; what comes in is shown before, and can be taken back. */
export function BackupPart({ kept, words, actions }: Props) {
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
      const plan = planImport(kept, reading.kept);
      setStep(isEmpty(plan) ? { name: 'nothing' } : { name: 'preview', plan });
    }
  }

  function apply(plan: Plan, then: Step): void {
    setStep({ name: 'busy', plan });
    actions.apply(plan.after).then(
      () => setStep(then),
      () => setStep({ name: 'failed' }),
    );
  }

  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{words.say('backup')}</h2>
      <p>{words.say('backup_hint')}</p>
      <div class="line">
        <button type="button" onClick={() => save(writeBackup(kept))}>
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
            {words.sayPlural('import_changes', sitesIn(step.plan), { sites: sitesIn(step.plan) })}
          </p>
        )}
        {step.name === 'done' && (
          <p>{words.sayPlural('import_done', sitesIn(step.plan), { sites: sitesIn(step.plan) })}</p>
        )}
      </div>
      {step.name === 'preview' && (
        <>
          <ChangeList plan={step.plan} words={words} />
          <div class="line">
            <button
              type="button"
              class="main"
              onClick={() => apply(step.plan, { name: 'done', plan: step.plan })}
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
        <button type="button" onClick={() => apply(undo(step.plan), { name: 'undone' })}>
          {words.say('undo')}
        </button>
      )}
    </section>
  );
}

function sitesIn({ after }: Plan): number {
  return Object.keys(after.sites).length;
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
