import type { Key, Words } from '../words.ts';
import type { Actions } from './act.ts';
import { CommentsPart } from './CommentsPart.tsx';
import { Foot } from './Foot.tsx';
import type { View, Warning } from './model.ts';
import { SentencePart } from './SentencePart.tsx';
import { SitePart } from './SitePart.tsx';

export interface Props {
  readonly view: View;
  readonly words: Words;
  readonly actions: Actions;
}

const warnings = {
  newer: 'newer',
  'not saved': 'not_saved',
  'not read': 'not_read',
} as const satisfies Record<Warning, Key>;

/** The whole popup: the site with its switch, then what there is to tell of its comments. */
export function Popup({ view, words, actions }: Props) {
  const { site, settings, warning, body } = view;
  return (
    <>
      <SitePart {...{ site, settings, words, actions }} />
      <main>
        {warning && (
          <p class="warning" role="alert">
            {words.say(warnings[warning])}
          </p>
        )}
        {body.kind === 'comments' && settings ? (
          <CommentsPart comments={body} {...{ settings, words, actions }} />
        ) : (
          <SentencePart kind={body.kind} {...{ words, actions }} />
        )}
      </main>
      <Foot {...{ view, words, actions }} />
    </>
  );
}
