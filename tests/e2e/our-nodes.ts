import { createMarker } from '../../src/page/marker.ts';
import { createNote } from '../../src/page/note.ts';
import { words } from '../page/words.ts';

/*
 * A page's program that shows what we put into pages, as it is built there, in roots that are open:
 * tools look into no others.
 */
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  return attach.call(this, { ...init, mode: 'open' });
};

const nothing = () => undefined;
const host = () => document.createElement('x-ourstest');
const at = (id: string) => document.getElementById(id) as HTMLElement;

for (const open of [false, true]) {
  const marker = createMarker(host(), words, { toggle: nothing, alwaysHide: nothing });
  marker.update([at('copy')], open);
  at('original').append(marker.host);
}
const differences = [
  { copy: '!!', original: '' },
  { copy: 'Ann', original: 'Bert' },
];
for (const said of [{ reason: 'near copy', differences }, 'never', 'always'] as const) {
  const note = createNote(host(), words, { deny: nothing, undo: nothing });
  note.say(said);
  at('copy').append(note.host);
}
