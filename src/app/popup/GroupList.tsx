import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useGrowing } from '../growing.ts';
import type { ToldGroup } from '../report.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import { GroupRow } from './GroupRow.tsx';
import type { PlacedGroup } from './model.ts';

interface Props {
  readonly groups: readonly PlacedGroup[];
  readonly words: Words;
  readonly actions: Actions;
}

/** Rows drawn at once: a popup has room for seven beside its head. */
const step = 10;

/** The groups in page order; a long list grows as the reader scrolls. */
export function GroupList({ groups, words, actions }: Props) {
  const { drawn, end } = useGrowing(groups.length, step);
  const rowOf = useMemo(() => createRows(words, actions), [words, actions]);
  return (
    <section class="groups" aria-labelledby="groups">
      <h2 id="groups">{words.say('groups')}</h2>
      <ol>{groups.slice(0, drawn).map(rowOf)}</ol>
      <div ref={end} />
    </section>
  );
}

/** Gives the same group the same row again, so that only those that changed cost anything. */
function createRows(words: Words, actions: Actions): (placed: PlacedGroup) => VNode {
  const rows = new WeakMap<ToldGroup, VNode>();
  return ({ frame, group }) => {
    const row = rows.get(group) ?? (
      <li key={`${frame} ${group.original}`}>
        <GroupRow {...{ frame, group, words, actions }} />
      </li>
    );
    rows.set(group, row);
    return row;
  };
}
