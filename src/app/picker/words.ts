import type { PanelWords } from '../../page/picker/panel.ts';
import type { Words } from '../words.ts';

/** What the panel says while the reader points. */
export function pickerWords(words: Words): PanelWords {
  const moment = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    locale: words.locale,
    direction: words.direction,
    title: words.say('pick'),
    hint: words.say('pick_hint'),
    keys: words.say('pick_keys'),
    author: words.say('pick_author'),
    time: words.say('pick_time'),
    text: words.say('pick_text'),
    unknown: words.say('pick_unknown'),
    wider: words.say('pick_wider'),
    narrower: words.say('pick_narrower'),
    accept: words.say('pick_accept'),
    refuse: words.say('pick_refuse'),
    leave: words.say('cancel'),
    unreadable: words.say('pick_unreadable'),
    notSaved: words.say('not_saved'),
    alike: count => words.sayPlural('pick_alike', count, { count }),
    when: time => moment.format(time),
  };
}
