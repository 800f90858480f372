/** What is pictured: each state of each page of ours, by name. */

const group = (snippet, copies, reasons, authors = null) => ({
  original: snippet,
  snippet,
  copies: Array.from({ length: copies }, (_, place) => ({
    key: `${snippet} ${place}`,
    reason: reasons[place % reasons.length],
  })),
  authors,
});

function report(read, groups, showsAll = false) {
  const all = groups.flatMap(({ copies }) => copies);
  const reasons = {};
  for (const { reason } of all) reasons[reason] = (reasons[reason] ?? 0) + 1;
  const hidden = showsAll ? 0 : all.length;
  return { read, copies: all.length, hidden, showsAll, reasons, groups };
}

const groups = [
  group(
    'Thank you for writing this up. We had the same outage at work and only noticed when the ticket printer stopped at noon.',
    3,
    ['exact'],
    1,
  ),
  group('Earn 500 a day from home, ask me how', 4, ['template'], 5),
  group('The link in the second paragraph is dead.', 1, ['same wording'], 2),
  group(
    '아침에 겨우 들어가 보니 예약해 둔 기차표도 날아갔더군요. 이렇게 허술해서야…',
    2,
    ['exact', 'near copy'],
    1,
  ),
  group('<b>bold</b> \u202Eand backwards', 1, ['exact']),
  group('كنت أنتظر هذا المقال منذ مدة، شكرا لك', 1, ['exact'], 2),
];
const many = Array.from({ length: 800 }, (_, place) =>
  group(`Reply number ${place} says once more what it said before`, 1 + (place % 7), ['exact'], 1),
);
const ordinary = { 0: report(40, groups.slice(0, 4)) };

const page = { url: 'https://news.example/story', access: true, stored: {}, frames: ordinary };
const off = { 'site:news.example': { on: false } };

/** States of the popup; each differs from an ordinary page in what is written here. */
const popup = {
  ordinary: {},
  'all shown': { frames: { 0: report(40, groups, true) } },
  exact: { stored: { 'site:news.example': { level: 'exact' } } },
  'nothing repeated': { frames: { 0: report(7, []) } },
  none: { frames: { 0: null } },
  off: { stored: off, frames: { 0: null } },
  'no access': { access: false },
  special: { url: 'about:config' },
  reload: { frames: {}, settlesMs: 1500 },
  reading: { waits: true, settlesMs: 500 },
  'storage broken': { storageBroken: true },
  huge: { frames: { 0: report(5000, many) } },
  'every kind of text': { frames: { 0: report(40, groups) } },
  'look-alike name': { url: 'https://xn--pple-43d.com/' },
  'long name': { url: 'https://a-very-long-name.of-a-site.with-many-parts.example.co.uk:8443/' },
};

export const pages = {
  popup: { path: 'src/app/popup/index.html', width: 360, height: 560, base: page, states: popup },
};
