import { useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import type { View } from './model.ts';
import { reportText } from './report-text.ts';

interface Props {
  readonly view: View;
  readonly words: Words;
  readonly actions: Actions;
}

/** A text about a site where something is wrong, to be seen, changed, and sent by the reader alone. */
export function ReportPart({ view, words, actions }: Props) {
  const [text, setText] = useState<string | null>(null);
  const [done, setDone] = useState<'copied' | 'not_copied' | null>(null);
  if (text === null)
    return (
      <div class="acts">
        <button
          type="button"
          onClick={() => setText(reportText(view, actions.version, navigator.userAgent))}
        >
          {words.say('report_site')}
        </button>
      </div>
    );
  const copy = () =>
    actions.copy(text).then(
      () => setDone('copied'),
      () => setDone('not_copied'),
    );
  return (
    <div class="report">
      <label for="report">{words.say('report_hint')}</label>
      <textarea
        id="report"
        rows={7}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
      />
      <div class="acts">
        <button type="button" onClick={() => void copy()}>
          {words.say('report_copy')}
        </button>
        <span role="status">{done && words.say(done)}</span>
      </div>
    </div>
  );
}
