import { useState } from 'preact/hooks';
import type { ToldGroup } from '../report.ts';
import type { Key, Words } from '../words.ts';
import type { Actions } from './act.ts';
import { type Format, formats, listText } from './list-text.ts';

interface Props {
  readonly groups: readonly ToldGroup[];
  readonly words: Words;
  readonly actions: Actions;
}

const names = {
  text: 'format_text',
  csv: 'format_csv',
  json: 'format_json',
} as const satisfies Record<Format, Key>;

/** Puts the list on the clipboard, in the format of the button. */
export function CopyList({ groups, words, actions }: Props) {
  const [done, setDone] = useState<'copied' | 'not_copied' | null>(null);
  const copy = (format: Format) => {
    const text = listText(groups, format, times => words.say('times', { times }));
    actions.copy(text).then(
      () => setDone('copied'),
      () => setDone('not_copied'),
    );
  };
  return (
    <div class="copy">
      <span id="copy">{words.say('copy_list')}</span>
      {formats.map(format => (
        <button
          type="button"
          key={format}
          id={`copy-${format}`}
          aria-labelledby={`copy copy-${format}`}
          onClick={() => copy(format)}
        >
          {words.say(names[format])}
        </button>
      ))}
      <span role="status">{done && words.say(done)}</span>
    </div>
  );
}
