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

/** Letter that a digit between letters passes for. */
export const digitLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g' }),
);
