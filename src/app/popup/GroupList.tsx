import { useGrowing } from '../growing.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import type { PlacedGroup } from './model.ts';
import { reasonWords } from './reason-words.ts';

interface Props {
  readonly groups: readonly PlacedGroup[];
  readonly words: Words;
  readonly actions: Actions;
}

/** The groups in page order; a long list grows as the reader scrolls. */
export function GroupList({ groups, words, actions }: Props) {
  const { drawn, end } = useGrowing(groups.length);
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
