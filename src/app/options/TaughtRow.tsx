import { useId, useState } from 'preact/hooks';
import { isRulePart } from '../taught.ts';
import type { Words } from '../words.ts';

/** A part of a rule that a reader may see and edit. */
export interface Part {
  readonly name: 'unit' | 'body' | 'author' | 'time';
  readonly label: string;
  readonly required?: boolean;
}
type Values = { readonly [N in Part['name']]?: string };

interface Props {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly values: Values;
  readonly words: Words;
  readonly save: (values: Values) => void;
  readonly remove: () => void;
}

/** One thing that was taught: its selectors, or a form of them. */
export function TaughtRow({ title, parts, values, words, save, remove }: Props) {
  const [editing, setEditing] = useState(false);
  const id = useId();
  return (
    <li aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      {editing ? (
        <TaughtForm
          {...{ parts, values, words }}
          save={changed => {
            save(changed);
            setEditing(false);
          }}
          cancel={() => setEditing(false)}
        />
      ) : (
        <>
          <dl>
            {parts.map(
              ({ name, label }) =>
                values[name] && (
                  <div key={name}>
                    <dt>{label}</dt>
                    <dd>
                      <code dir="ltr">{values[name]}</code>
                    </dd>
                  </div>
                ),
            )}
          </dl>
          <div class="line">
            <button type="button" onClick={() => setEditing(true)}>
              {words.say('taught_edit')}
            </button>
            <button type="button" onClick={remove}>
              {words.say('taught_remove')}
            </button>
          </div>
        </>
      )}
    </li>
  );
}

interface FormProps {
  readonly parts: readonly Part[];
  readonly values: Values;
  readonly words: Words;
  readonly save: (values: Values) => void;
  readonly cancel: () => void;
}

function TaughtForm({ parts, values, words, save, cancel }: FormProps) {
  const id = useId();
  const [bad, setBad] = useState<readonly Part['name'][]>([]);
  const submit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const filled = parts
      .map(({ name }) => [name, String(typed.get(name)).trim()] as const)
      .filter(([, value]) => value !== '');
    const unreadable = filled.filter(([name, value]) => !isRulePart(name, value));
    setBad(unreadable.map(([name]) => name));
    if (unreadable.length === 0) save(Object.fromEntries(filled));
  };
  return (
    <form onSubmit={submit}>
      {parts.map(({ name, label, required }) => (
        <label key={name}>
          {label}
          <input
            type="text"
            dir="ltr"
            autocapitalize="none"
            spellcheck={false}
            defaultValue={values[name] ?? ''}
            aria-invalid={bad.includes(name)}
            aria-describedby={bad.includes(name) ? id : undefined}
            {...{ name, required }}
          />
        </label>
      ))}
      <p id={id} role="alert">
        {bad.length > 0 && words.say('taught_bad')}
      </p>
      <div class="line">
        <button type="submit" class="main">
          {words.say('taught_save')}
        </button>
        <button type="button" onClick={cancel}>
          {words.say('cancel')}
        </button>
      </div>
    </form>
  );
}
