import { newMarkerTag } from '../marks.ts';
import { appendTo } from '../node.ts';
import { enclose } from '../shadow.ts';
import style from './picker.css?inline';

/** Where we draw over the page. */
export interface Layer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
}

/** Our host behind all that the page has, and in it a layer above all else; not seen yet. */
export function openLayer(document: Document): Layer {
  const host = document.createElement(newMarkerTag());
  const element = document.createElement('div');
  element.className = 'layer';
  element.popover = 'manual';
  element.hidden = true;
  const root = enclose(host, style, '');
  root.append(element);
  // Beside an open modal dialog everything is inert.
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  appendTo(modal ?? document.documentElement, host);
  element.showPopover();
  return { host, root, element };
}
