import type { Words } from '../words.ts';
import type { Share } from './model.ts';
import { reasonWords } from './reason-words.ts';

interface Props {
  readonly read: number;
  readonly shares: readonly Share[];
  readonly words: Words;
}

/** The comments read as one bar, the copies in it by reason; the list under it says the same. */
export function ReasonBar({ read, shares, words }: Props) {
  return (
    <div class="reason-bar">
      <div class="bar" aria-hidden="true">
        {shares.map(({ reason, copies }) => (
          <span
            key={reason}
            data-reason={reason}
            style={{ inlineSize: `${(100 * copies) / Math.max(read, 1)}%` }}
          />
        ))}
      </div>
      <ul>
        {shares.map(({ reason, copies }) => (
          <li key={reason} data-reason={reason}>
            {words.say('share', { copies, reason: words.say(reasonWords[reason]) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
