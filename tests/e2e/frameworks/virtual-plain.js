// @ts-nocheck
import { count, fill } from './rows.js';

// By hand: a dozen nodes between two empty ones, which stand in for all that is not drawn.
const height = 100;
const drawn = 12;
const scroller = document.getElementById('scroller');
const list = document.createElement('ol');
const [above, below] = [document.createElement('li'), document.createElement('li')];
const rows = Array.from({ length: drawn }, () => document.createElement('li'));
for (const row of rows) row.className = 'comment';
list.append(above, ...rows, below);
scroller.append(list);

function draw() {
  const first = Math.min(count - drawn, Math.max(0, Math.floor(scroller.scrollTop / height) - 2));
  above.style.height = `${first * height}px`;
  below.style.height = `${(count - drawn - first) * height}px`;
  for (const [i, row] of rows.entries()) fill(row, first + i);
}
scroller.addEventListener('scroll', draw);
draw();
