import { describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import {
  answer,
  type BackgroundMessages,
  backgroundDoor,
  contentDoor,
  type Handlers,
  toBackground,
} from '../../src/app/messages.ts';

describe('the door of the background', () => {
  const counts = {
    read: 4,
    copies: 2,
    hidden: 1,
    reasons: { exact: 2 },
    weight: 700,
    met: { 'a-1': 2 },
  };
  const choice = { fingerprint: '1z-4-a0', to: 'never', length: 40 };
  const patch = { site: 'example.com', change: { on: false }, tab: 3 };

  it.each([
    ['join', null],
    ['leave', undefined],
    ['count', counts],
    ['patch', patch],
    ['choose', choice],
    ['patchAll', { level: 'exact' }],
    ['history', 'keep none'],
    ['restore', { sites: { 'a.example': { on: false } }, texts: {}, history: {} }],
    ['pause', 'session'],
    ['pause', 'until resumed'],
    ['pause', null],
    ['choose', { ...choice, to: null }],
  ] as const)('lets %s in', (name, body) => {
    expect(backgroundDoor[name](body)).toEqual(body ?? null);
  });

  it.each([
    ['join', { site: 'example.com' }],
    ['count', null],
    ['count', { ...counts, hidden: -1 }],
    ['count', { ...counts, hidden: 1e308 }],
    ['count', { ...counts, hidden: Number.NaN }],
    ['count', { ...counts, hidden: '1' }],
    ['count', { read: 4 }],
    ['count', { ...counts, reasons: { exact: -1 } }],
    ['count', { ...counts, weight: 0.5 }],
    ['patchAll', { level: 'all' }],
    ['patchAll', null],
    ['pause', 'for ever'],
    ['history', 'all'],
    ['restore', { sites: { 'a.example': { run: 'x' } } }],
    ['restore', null],
    ['count', { ...counts, met: { 'a text': 1 } }],
    ['choose', { ...choice, length: -1 }],
    ['pause', true],
    ['patch', { ...patch, site: 'Example.com/' }],
    ['patch', { ...patch, site: 'x'.repeat(10_000_000) }],
    ['patch', { ...patch, change: { on: 'no' } }],
    ['patch', { ...patch, change: JSON.parse('{"__proto__": {"on": false}}') }],
    ['patch', { ...patch, change: [] }],
    ['patch', { ...patch, tab: 1.5 }],
    ['choose', null],
    ['choose', { ...choice, to: 'sometimes' }],
    ['choose', { ...choice, fingerprint: 'two of them' }],
    ['choose', { ...choice, fingerprint: 'a'.repeat(10_000_000) }],
    ['choose', { ...choice, fingerprint: '' }],
  ] as const)('turns %s with %j away', (name, body) => {
    expect(backgroundDoor[name](body)).toBeUndefined();
  });

  it('lets nothing in beside what is asked for', () => {
    expect(backgroundDoor.count({ ...counts, text: 'a comment' })).toEqual(counts);
  });
});

describe('the door of the content script', () => {
  it.each([
    ['showAll', 'yes'],
    ['jump', 7],
    ['deny', null],
    ['paused', 'yes'],
    ['levels', {}],
    ['step', 'sideways'],
    ['step', null],
    ['atComment', 'delete'],
    ['atComment', 'toString'],
    ['unstored', { on: 2 }],
    ['report', {}],
  ] as const)('turns %s with %j away', (name, body) => {
    expect(contentDoor[name](body)).toBeUndefined();
  });
});

describe('the door of the content script, for what a reader asks', () => {
  it.each([
    ['step', 'next'],
    ['step', 'previous'],
    ['atComment', 'show'],
    ['atComment', 'never'],
    ['atComment', 'always'],
  ] as const)('lets %s with %j in', (name, body) => {
    expect(contentDoor[name](body)).toBe(body);
  });
});

describe('answering', () => {
  type Listener = (message: unknown, sender: unknown, respond: (value: unknown) => void) => unknown;

  function listen(handlers: Partial<Handlers<BackgroundMessages, Runtime.MessageSender>> = {}) {
    let listener: Listener = () => undefined;
    const runtime = {
      id: 'us',
      onMessage: { addListener: (heard: Listener) => (listener = heard) },
    } as unknown as Runtime.Static;
    const all = {
      join: vi.fn(() => null),
      count: vi.fn(() => null),
      leave: vi.fn(() => null),
      patch: vi.fn(() => null),
      patchAll: vi.fn(() => null),
      pause: vi.fn(() => null),
      restore: vi.fn(() => null),
      history: vi.fn(() => null),
      choose: vi.fn(() => null),
      home: vi.fn(() => null),
      pick: vi.fn(() => null),
      teach: vi.fn(() => null),
      endPick: vi.fn(() => null),
      ...handlers,
    };
    answer(runtime, backgroundDoor, all);
    return {
      all,
      hear: (message: unknown, sender: unknown, respond = vi.fn()) =>
        listener(message, sender, respond),
    };
  }

  it.each([
    ['another extension', { name: 'join', body: null }, { id: 'them' }],
    ['nobody', { name: 'join', body: null }, {}],
    ['us, without a name', { body: null }, { id: 'us' }],
    ['us, with a name of every object', { name: 'toString', body: null }, { id: 'us' }],
    ['us, with __proto__ for a name', { name: '__proto__', body: null }, { id: 'us' }],
    ['us, with text', 'join', { id: 'us' }],
    ['us, with a body that is none', { name: 'count', body: { read: -1 } }, { id: 'us' }],
  ])('is not done for %s', (_, message, sender) => {
    const { all, hear } = listen();
    expect(hear(message, sender)).toBeUndefined();
    for (const handler of Object.values(all)) expect(handler).not.toHaveBeenCalled();
  });

  it('brings the answer, later', async () => {
    const { hear } = listen({
      join: async () => ({ site: 'example.com', unstored: {}, paused: false }),
    });
    const answered = await new Promise(resolve => {
      expect(hear({ name: 'join', body: null }, { id: 'us' }, vi.fn(resolve))).toBe(true);
    });
    expect(answered).toEqual({ done: { site: 'example.com', unstored: {}, paused: false } });
  });

  it('says so where the handler fails, so that the caller does not wait for ever', async () => {
    const { hear } = listen({ count: () => Promise.reject(new Error('storage is full')) });
    const body = { read: 1, copies: 0, hidden: 0, reasons: {}, weight: 0, met: {} };
    const answered = await new Promise(resolve => {
      hear({ name: 'count', body }, { id: 'us' }, vi.fn(resolve));
    });
    expect(answered).toEqual({ failed: true });
  });
});

describe('calling the background', () => {
  it('tries again while it is being started', async () => {
    const sendMessage = vi
      .fn()
      .mockRejectedValueOnce(new Error('Could not establish connection.'))
      .mockResolvedValueOnce({ failed: true })
      .mockResolvedValueOnce({ done: null });
    const background = toBackground({ runtime: { sendMessage } as unknown as Runtime.Static });
    await expect(background('home', null)).resolves.toBeNull();
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('says but once that a page leaves: it may be back by the second time', async () => {
    const sendMessage = vi.fn().mockRejectedValue(new Error('The message channel closed.'));
    const background = toBackground({ runtime: { sendMessage } as unknown as Runtime.Static });
    await expect(background('leave', null)).rejects.toThrow('closed');
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('gives up after three tries', async () => {
    const sendMessage = vi.fn().mockRejectedValue(new Error('Receiving end does not exist.'));
    const background = toBackground({ runtime: { sendMessage } as unknown as Runtime.Static });
    await expect(background('home', null)).rejects.toThrow('Receiving end');
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });
});
