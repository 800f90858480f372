// @ts-nocheck
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { count, fill } from './rows.js';

const scroller = document.getElementById('scroller');
const list = document.createElement('ol');
list.style.position = 'relative';
scroller.append(list);
const nodes = new Map();

const virtualizer = new Virtualizer({
  count,
  getScrollElement: () => scroller,
  estimateSize: () => 100,
  overscan: 3,
  scrollToFn: elementScroll,
  observeElementRect,
  observeElementOffset,
  // Each row is measured: a row of no height has it believe that there is room for more.
  measureElement: element => element.getBoundingClientRect().height,
  onChange: draw,
});
virtualizer._didMount();
virtualizer._willUpdate();
draw();

function draw() {
  const items = virtualizer.getVirtualItems();
  list.style.height = `${virtualizer.getTotalSize()}px`;
  const wanted = new Set(items.map(({ index }) => index));
  for (const [index, node] of nodes) {
    if (wanted.has(index)) continue;
    node.remove();
    nodes.delete(index);
  }
  for (const { index, start } of items) {
    let node = nodes.get(index);
    if (!node) {
      node = document.createElement('li');
      node.className = 'comment';
      node.dataset.index = index;
      fill(node, index);
      nodes.set(index, node);
    }
    Object.assign(node.style, {
      position: 'absolute',
      top: '0px',
      left: '0px',
      width: '100%',
      transform: `translateY(${start}px)`,
    });
    if (!node.isConnected) list.append(node);
    virtualizer.measureElement(node);
  }
}
