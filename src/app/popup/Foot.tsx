import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import type { Actions } from './act.ts';
import { MorePart } from './MorePart.tsx';
import type { View } from './model.ts';

interface Props {
  readonly view: View;
  readonly words: Words;
  readonly actions: Actions;
}

/** The rest of the site's settings, folded, and the way to those of all sites. */
export function Foot({ view, words, actions }: Props) {
  const { settings, body } = view;
  const [open, setOpen] = useState(false);
  const more = useRef<HTMLElement>(null);
  // It unfolds below the edge of the popup where there are many groups.
  useEffect(() => {
    if (open) more.current?.scrollIntoView({ block: 'start' });
  }, [open]);
  const hasMore = settings !== null && body.kind !== 'paused';
  const isWhole = body.kind === 'comments' && body.groups.length === body.groupCount;
  const groups = isWhole ? body.groups.map(({ group }) => group) : [];
  return (
    <>
      <footer>
        {hasMore && (
          <button
            type="button"
            class="plain folds"
            aria-expanded={open}
            aria-controls="more"
            onClick={() => setOpen(!open)}
          >
            {words.say('more')}
          </button>
        )}
        <button type="button" class="plain options" onClick={actions.openOptions}>
          {words.say('options')}
        </button>
      </footer>
      {hasMore && (
        <section ref={more} id="more" class="more" aria-label={words.say('more')} hidden={!open}>
          {open && <MorePart {...{ view, settings, groups, words, actions }} />}
        </section>
      )}
    </>
  );
}
