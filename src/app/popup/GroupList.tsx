import { useMemo } from 'preact/hooks';
import { useGrowing } from '../growing.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import { GroupRow } from './GroupRow.tsx';
import type { PlacedGroup } from './model.ts';

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
          <GroupRow {...{ group, words, actions }} />
        </li>
      )),
    [groups, words, actions],
  );
  return (
    <section class="groups" aria-labelledby="groups">
      <h2 id="groups">{words.say('groups')}</h2>
      <ol>{rows.slice(0, drawn)}</ol>
      <div ref={end} />
    </section>
  );
}
