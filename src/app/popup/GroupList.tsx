import { useMemo } from 'preact/hooks';
import { useGrowing } from '../growing.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import { CopyList } from './CopyList.tsx';
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
  // The same rows again each time the list grows, so that only the new ones cost anything.
  const rows = useMemo(
    () =>
      groups.map(group => (
        <li key={group.id}>
          <Row {...{ group, words, actions }} />
        </li>
      )),
    [groups, words, actions],
  );
  return (
    <section class="groups" aria-labelledby="groups">
      <h2 id="groups">{words.say('groups')}</h2>
      <ol>{rows.slice(0, drawn)}</ol>
      <div ref={end} />
      <CopyList {...{ groups, words, actions }} />
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
      <span class="reasons">{factsOf(group, words).join(' · ')}</span>
    </button>
  );
}

/** Why the copies are hidden, and how many accounts wrote them. */
function factsOf({ reasons, authors }: PlacedGroup, words: Words): string[] {
  const why = reasons.map(reason => words.say(reasonWords[reason]));
  return authors === null
    ? why
    : [...why, words.sayPlural('accounts', authors, { accounts: authors })];
}
