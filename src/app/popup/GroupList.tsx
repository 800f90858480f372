import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import type { PlacedGroup } from './model.ts';
import { reasonWords } from './reason-words.ts';

interface Props {
  readonly groups: readonly PlacedGroup[];
  readonly words: Words;
  readonly actions: Actions;
}

/** Rows drawn at first, and added whenever the end comes near. */
const step = 40;

/** The groups in page order; a long list grows as the reader scrolls. */
export function GroupList({ groups, words, actions }: Props) {
  const [drawn, setDrawn] = useState(step);
  const end = useRef<HTMLDivElement>(null);
  const complete = drawn >= groups.length;
  useEffect(() => {
    if (complete || !end.current) return;
    const sight = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) setDrawn(count => count + step);
      },
      { rootMargin: '400px' },
    );
    sight.observe(end.current);
    return () => sight.disconnect();
  }, [drawn, complete]);
  return (
    <section class="groups" aria-labelledby="groups">
      <h2 id="groups">{words.say('groups')}</h2>
      <ol>
        {groups.slice(0, drawn).map(group => (
          <li key={group.id}>
            <Row {...{ group, words, actions }} />
          </li>
        ))}
      </ol>
      <div ref={end} />
    </section>
  );
}

function Row({ group, words, actions }: { group: PlacedGroup } & Omit<Props, 'groups'>) {
  return (
    <button
      type="button"
      class="group"
      title={words.say('jump')}
      onClick={() => actions.jump(group.frame, group.original)}
    >
      <bdi class="snippet">{group.snippet || words.say('no_text')}</bdi>
      <span class="times">{words.say('times', { times: group.times })}</span>
      <span class="reasons">
        {group.reasons.map(reason => words.say(reasonWords[reason])).join(' · ')}
        {group.authors !== null && (
          <span class="accounts">
            {words.sayPlural('accounts', group.authors, { accounts: group.authors })}
          </span>
        )}
      </span>
    </button>
  );
}
