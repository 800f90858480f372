import { useState } from 'preact/hooks';
import type { Difference } from '../backup.ts';
import { readNot, readRules, type TaughtSettings, writeList } from '../taught.ts';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import { SiteLabel } from './SiteLabel.tsx';
import { type Part, TaughtRow } from './TaughtRow.tsx';

interface Props {
  readonly sites: Readonly<Record<string, Difference>>;
  readonly words: Words;
  readonly actions: Actions;
}

/** What the reader taught of each site by pointing: to be seen, edited and taken back. */
export function RulesPart({ sites, words, actions }: Props) {
  const [failed, setFailed] = useState(false);
  const taught = Object.entries(sites).filter(([, { rules, not }]) => rules || not);
  const choose = (site: string, change: Partial<TaughtSettings>) =>
    actions.choose(site, change).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <section aria-labelledby="taught">
      <h2 id="taught">{words.say('taught')}</h2>
      <p>{words.say(taught.length === 0 ? 'taught_none' : 'taught_hint')}</p>
      {failed && (
        <p class="warning" role="alert">
          {words.say('not_saved')}
        </p>
      )}
      {taught.map(([site, { rules = '', not = '' }]) => (
        <TaughtSite
          key={site}
          {...{ site, rules, not, words }}
          choose={change => void choose(site, change)}
        />
      ))}
    </section>
  );
}

interface SiteProps extends TaughtSettings {
  readonly site: string;
  readonly words: Words;
  readonly choose: (change: Partial<TaughtSettings>) => void;
}

function TaughtSite({ site, rules, not, words, choose }: SiteProps) {
  const known = readRules(rules);
  const refused = readNot(not);
  const parts: readonly Part[] = [
    { name: 'unit', label: words.say('taught_unit'), required: true },
    { name: 'body', label: words.say('pick_text'), required: true },
    { name: 'author', label: words.say('pick_author') },
    { name: 'time', label: words.say('pick_time') },
  ];
  return (
    <div class="taught-site">
      <h3>
        <SiteLabel site={site} />
      </h3>
      <ul>
        {known.map((rule, place) => (
          <TaughtRow
            key={rule.unit}
            title={words.say('taught_comments')}
            values={rule}
            {...{ parts, words }}
            save={({ unit = rule.unit, body = rule.body, ...fields }) => {
              const { author: _author, time: _time, ...rest } = rule;
              const edited = { ...rest, unit, body, ...fields };
              choose({ rules: writeList(known.with(place, edited)) });
            }}
            remove={() => choose({ rules: writeList(known.toSpliced(place, 1)) })}
          />
        ))}
        {refused.map((unit, place) => (
          <TaughtRow
            key={unit}
            title={words.say('taught_not')}
            values={{ unit }}
            parts={parts.slice(0, 1)}
            words={words}
            save={values => choose({ not: writeList(refused.with(place, values.unit ?? unit)) })}
            remove={() => choose({ not: writeList(refused.toSpliced(place, 1)) })}
          />
        ))}
      </ul>
    </div>
  );
}
