import changelog from '../../../CHANGELOG.md?raw';
import type { Words } from '../words.ts';
import { readChanges } from './changes.ts';

interface Props {
  readonly version: string;
  readonly words: Words;
}

/** The version, and what is new in it and in those before: the changelog, built in, in English. */
export function ChangesPart({ version, words }: Props) {
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{words.say('changes')}</h2>
      <p>{words.say('version', { version })}</p>
      {readChanges(changelog).map(({ name, changes }) => (
        <details key={name}>
          <summary>
            <span lang="en" dir="ltr">
              {name}
            </span>
          </summary>
          <ul lang="en" dir="ltr">
            {changes.map(change => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
