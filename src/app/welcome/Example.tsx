import { useState } from 'preact/hooks';
import { markerWords, type Words } from '../words.ts';

interface Props {
  readonly words: Words;
}

/** A thread in small, with its marker, to be pressed before it is met on a page. */
export function Example({ words }: Props) {
  const [open, setOpen] = useState(false);
  const marker = markerWords(words);
  const times = words.say('times', { times: 3 });
  const copy = open && (
    <li class="copy">
      <b>Mina</b>
      <p>{words.say('example_first')}</p>
      <small>{words.say('reason_exact')}</small>
    </li>
  );
  return (
    <section aria-labelledby="example">
      <h2 id="example">{words.say('example')}</h2>
      <ol class="thread">
        <li>
          <b>Mina</b>
          <p>
            {words.say('example_first')}{' '}
            <button
              type="button"
              class="marker"
              aria-expanded={open}
              aria-label={`${times}: ${open ? marker.hide(2) : marker.show(2)}`}
              onClick={() => setOpen(!open)}
            >
              {times}
            </button>
          </p>
        </li>
        <li>
          <b>Tomas</b>
          <p>{words.say('example_second')}</p>
        </li>
        {copy}
        <li>
          <b>Mina</b>
          <p>{words.say('example_third')}</p>
        </li>
        {copy}
      </ol>
      <p role="status">{words.say(open ? 'example_shown' : 'example_back')}</p>
    </section>
  );
}
