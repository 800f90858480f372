import type { Shortcut } from '../shortcuts.ts';
import type { Words } from '../words.ts';

interface Props {
  readonly shortcuts: readonly Shortcut[];
  readonly words: Words;
  readonly change: () => void;
}

/** The reader's own key bindings, and where the browser has them changed. */
export function ShortcutsPart({ shortcuts, words, change }: Props) {
  if (shortcuts.length === 0) return null;
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{words.say('shortcuts')}</h2>
      <table>
        <tbody>
          {shortcuts.map(({ name, description, keys }) => (
            <tr key={name}>
              <th scope="row">{description}</th>
              <td class="end">{keys ? <kbd>{keys}</kbd> : words.say('shortcut_none')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={change}>
        {words.say('shortcuts_change')}
      </button>
    </section>
  );
}
