/** Letters of other scripts that pass for Latin ones, and small capitals (after UTS 39, by eye). */
const rows: readonly string[] = [
  'aаαɑᴀ',
  'bьвᏏʙЬ',
  'cсϲᴄ',
  'dԁᴅ',
  'eеєεᴇ',
  'fғꜰϝ',
  'gɡɢց',
  'hһнʜ',
  'iіιɪӏ',
  'jјᴊ',
  'kкκᴋ',
  'lʟⅼ',
  'mмᴍ',
  'nпηɴո',
  'oоοσᴏօ',
  'pрρᴘ',
  'qԛ',
  'rгʀ',
  'sѕꜱ',
  'tтτᴛ',
  'uυᴜս',
  'vνᴠѵ',
  'wωшԝᴡѡ',
  'xхχ',
  'yуγʏ',
  'zᴢ',
];

/** Latin letter that a look-alike passes for. */
export const lookalikes: ReadonlyMap<string, string> = new Map(
  rows.flatMap(row => {
    const [latin = '', ...others] = Array.from(row);
    return others.map(other => [other, latin] as const);
  }),
);

/** Small capitals are nothing but disguise or ornament. */
export const isSmallCapital = (letter: string): boolean =>
  /[ʙɢʜɪʟɴʀʏᴀ-ᴢꜰꜱ]/u.test(letter) && lookalikes.has(letter);

/** Letters that a digit or a sign inside a word passes for, the likeliest first. */
export const signLetters: ReadonlyMap<string, string> = new Map(
  '0oо 1ilіӏ 3eезє 4aач 5s 6gбb 7t 8bв 9g @aаo $s €eеє ¡i'
    .split(' ')
    .map(row => [row.charAt(0), row.slice(1)] as const),
);
