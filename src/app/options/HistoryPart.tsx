import type { ComponentChildren } from 'preact';
import type { Kept } from '../backup.ts';
import { copiesOf } from '../history.ts';
import { reasonWords } from '../popup/reason-words.ts';
import { duration, readingSeconds } from '../reading-time.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import { Chart } from './Chart.tsx';
import { sumUp } from './history-sums.ts';
import { SiteLabel } from './SiteLabel.tsx';

interface Props {
  readonly history: Required<Kept>['history'];
  readonly keeps: boolean;
  readonly today: Date;
  readonly words: Words;
  readonly actions: Actions;
}

/** Sites that are named; the rest are few copies each. */
const mostSites = 10;

export function HistoryPart({ history, keeps, today, words, actions }: Props) {
  const { all, bars, sites, reasons } = sumUp(history, today);
  const copies = copiesOf(all);
  const time = duration(readingSeconds(all.weight), words.locale);
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.say('history')}</h2>
      <p>
        {copies === 0
          ? words.say(keeps ? 'history_none' : 'history_off')
          : words.sayPlural('history_sum', copies, { copies, time })}
      </p>
      {copies > 0 && (
        <>
          <Chart {...{ bars, words }} />
          <div class="two">
            <Sums title={words.say('by_site')} words={words}>
              {sites.slice(0, mostSites).map(({ site, copies }) => (
                <Sum key={site} {...{ copies, words }} name={<SiteLabel site={site} />} />
              ))}
            </Sums>
            <Sums title={words.say('by_reason')} words={words}>
              {reasons.map(({ reason, copies }) => (
                <Sum key={reason} {...{ copies, words }} name={words.say(reasonWords[reason])} />
              ))}
            </Sums>
          </div>
        </>
      )}
      <div class="setting">
        <label for="no-history">{words.say('history_keep_none')}</label>
        <input
          id="no-history"
          type="checkbox"
          checked={!keeps}
          onChange={event =>
            void actions
              .history(event.currentTarget.checked ? 'keep none' : 'keep')
              .catch(() => undefined)
          }
        />
      </div>
      {copies > 0 && (
        <button type="button" onClick={() => void actions.history('forget').catch(() => undefined)}>
          {words.say('history_forget')}
        </button>
      )}
    </section>
  );
}

interface SumsProps {
  readonly title: string;
  readonly words: Words;
  readonly children: ComponentChildren;
}

function Sums({ title, words, children }: SumsProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{words.say('column_copies')}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface SumProps {
  readonly name: ComponentChildren;
  readonly copies: number;
  readonly words: Words;
}

function Sum({ name, copies, words }: SumProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{words.number(copies)}</td>
    </tr>
  );
}
