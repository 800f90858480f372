import { duration, readingSeconds } from '../reading-time.ts';
import type { SiteSettings } from '../settings.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import { GroupList } from './GroupList.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import type { Comments } from './model.ts';
import { ReasonBar } from './ReasonBar.tsx';

interface Props {
  readonly comments: Comments;
  readonly settings: SiteSettings;
  readonly words: Words;
  readonly actions: Actions;
}

/** Seconds under which nobody cares. */
const worthTelling = 5;

/** How many comments are hidden, by what measure, and which. */
export function CommentsPart({ comments, settings, words, actions }: Props) {
  const { read, hidden, copies, showsAll, shares, frames, groups, weight } = comments;
  const seconds = readingSeconds(weight);
  return (
    <>
      <div class="summary">
        <p role="status">
          {copies === 0
            ? words.sayPlural('none_repeated', read, { read })
            : words.sayPlural('hidden', hidden, { hidden, read })}
          {seconds >= worthTelling && (
            <small>{words.say('time_saved', { time: duration(seconds, words.locale) })}</small>
          )}
        </p>
        {copies > 0 && (
          <button type="button" onClick={() => actions.showAll(frames, !showsAll)}>
            {words.say(showsAll ? 'hide_again' : 'show_all')}
          </button>
        )}
      </div>
      {comments.ceiling && <p class="aside">{words.say('ceiling')}</p>}
      {copies > 0 && <ReasonBar {...{ read, shares, words }} />}
      <LevelChoice level={settings.level} counts={comments.levels} {...{ words, actions }} />
      {groups.length > 0 && <GroupList {...{ groups, words, actions }} />}
    </>
  );
}
