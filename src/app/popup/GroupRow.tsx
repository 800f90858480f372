import { useState } from 'preact/hooks';
import type { ToldGroup } from '../report.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import { reasonWords } from './reason-words.ts';

interface Props {
  readonly frame: number;
  readonly group: ToldGroup;
  readonly words: Words;
  readonly actions: Actions;
}

/** Accounts named under one group; more are counted. */
const mostNamed = 12;

/** A group: pressed, it is shown on the page; unfolded, it tells who wrote it. */
export function GroupRow({ frame, group, words, actions }: Props) {
  const [open, setOpen] = useState(false);
  const { authors, original, snippet } = group;
  const text = snippet || words.say('no_text');
  const why = group.reasons.map(reason => words.say(reasonWords[reason])).join(' · ');
  return (
    <div class="group">
      <button
        type="button"
        class="jump"
        title={`${words.say('jump')}: ${text}`}
        onClick={() => actions.jump(frame, original)}
      >
        <bdi class="snippet">{text}</bdi>
        <span class="times">{words.say('times', { times: group.times })}</span>
        <span class="reasons">{why}</span>
      </button>
      <button type="button" class="who plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        {authors.length === 0
          ? words.say('details')
          : words.sayPlural('accounts', authors.length, { accounts: authors.length })}
      </button>
      <div class="details" hidden={!open}>
        {open && (
          <>
            <ul>
              {authors.slice(0, mostNamed).map(({ name, comments }) => (
                <li key={name}>
                  <bdi>{name}</bdi> {words.say('times', { times: comments })}
                </li>
              ))}
              {authors.length > mostNamed && <li>+{words.number(authors.length - mostNamed)}</li>}
            </ul>
            <button type="button" onClick={() => actions.deny(frame, original)}>
              {words.say('not_copies')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
