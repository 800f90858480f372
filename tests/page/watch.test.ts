// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { watch } from '../../src/page/watch.ts';

beforeEach(() => {
  document.body.innerHTML = '<ul><li>one</li></ul>';
});

function start() {
  const life = new AbortController();
  const onSeen = vi.fn();
  const watched = watch(document, window, onSeen, life.signal);
  return { life, onSeen, watched, list: document.querySelector('ul') as HTMLElement };
}

it('tells once of a burst, with what came and where something changed', async () => {
  const { onSeen, watched, list, life } = start();
  const items = [document.createElement('li'), document.createElement('li')];
  list.append(...items);
  list.firstElementChild?.remove();
  await vi.waitUntil(() => onSeen.mock.calls.length > 0);
  const seen = watched.take();
  expect([...seen.added]).toEqual(items);
  expect([...seen.touched]).toEqual([list]);
  expect([seen.removed, seen.everything]).toEqual([true, false]);
  expect(watched.take().added.size).toBe(0);
  expect(onSeen).toHaveBeenCalledTimes(1);
  life.abort();
});

it('does not see what we do ourselves, but what the page did just before', async () => {
  const { onSeen, watched, list, life } = start();
  const theirs = document.createElement('li');
  list.append(theirs);
  watched.unseen(() => list.append(document.createElement('b')));
  await vi.waitUntil(() => onSeen.mock.calls.length > 0);
  expect([...watched.take().added]).toEqual([theirs]);
  life.abort();
});

it('sees texts and our attribute change only where it watches closely', async () => {
  const { onSeen, watched, list, life } = start();
  const item = list.firstElementChild as HTMLElement;
  const text = item.firstChild as Text;
  watched.watchClosely(list, 'data-mark');
  text.nodeValue = 'two';
  item.setAttribute('data-mark', 'x');
  item.setAttribute('class', 'x');
  await vi.waitUntil(() => onSeen.mock.calls.length > 0);
  const seen = watched.take();
  expect([...seen.touched]).toEqual([text]);
  expect([...seen.marked]).toEqual([item]);
  life.abort();
});

it('asks to look at everything when more happens than it writes down', async () => {
  const { onSeen, watched, list, life } = start();
  for (let i = 0; i < 1001; i++) list.append(document.createElement('li'));
  await vi.waitUntil(() => onSeen.mock.calls.length > 0);
  const seen = watched.take();
  expect([seen.everything, seen.removed, seen.added.size]).toEqual([true, true, 0]);
  life.abort();
});

it('is silent once its time is over', async () => {
  const { onSeen, list, life } = start();
  list.append(document.createElement('li'));
  life.abort();
  list.append(document.createElement('li'));
  await new Promise<void>(resolve => {
    new MutationObserver(() => resolve()).observe(list, { childList: true });
    list.append(document.createElement('li'));
  });
  expect(onSeen).not.toHaveBeenCalled();
});
