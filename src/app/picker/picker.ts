import { pick } from '../../page/picker/picker.ts';
import { browserApi } from '../api.ts';
import { answer, pickerDoor, toBackground } from '../messages.ts';
import { parseSettings, storageKey } from '../settings.ts';
import { seeShadows } from '../shadow.ts';
import { type Lesson, taughtOf } from '../taught.ts';
import { createWords } from '../words.ts';
import { pickerWords } from './words.ts';

/*
 * Put into every frame of a tab when the reader wants to point at a comment: asks what he has
 * taught, lets him point, and tells the background what it was. Put in once more, it begins anew.
 */
const world = globalThis as { endPick?: () => void };
const api = browserApi();
const { runtime, storage, i18n } = api;
const background = toBackground({ runtime });

if (world.endPick) world.endPick();
else answer(runtime, pickerDoor, { unpick: () => world.endPick?.() ?? null });
if (document.documentElement.localName === 'html') void start();

async function start(): Promise<void> {
  const life = new AbortController();
  world.endPick = () => life.abort();
  const home = await background('home', null);
  if (!home || life.signal.aborted) return;

  const key = storageKey(home.site);
  const stored = parseSettings((await storage.local.get(key))[key]);
  const taught = taughtOf({ ...stored, ...home.unstored });
  const words = pickerWords(createWords(i18n.getMessage));
  const shadowOf = seeShadows(api);
  pick(
    document,
    {
      ...{ words, taught, shadowOf },
      onAccept: (rule, forget) => teach({ kind: 'comment', rule, forget }),
      onRefuse: selector => teach({ kind: 'no comment', selector }),
      onLeave: end,
    },
    life.signal,
  );

  /** It stays until the lesson is kept: the reader may want to say it again. */
  async function teach(lesson: Lesson): Promise<void> {
    await background('teach', lesson);
    end();
  }

  /** Here at once, even if nobody answers any more; in the other frames too. */
  function end(): void {
    life.abort();
    background('endPick', null).catch(() => undefined);
  }
}
