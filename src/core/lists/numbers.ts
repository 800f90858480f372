/** Numbers written as words, as letters are folded: one line for each value. */
const written: Readonly<Record<number, string>> = {
  1: 'one un une uno una um uma ein eine einen einem einer один одна одно واحد واحده một bir satu 하나 한 หนึ่ง',
  2: 'two deux dos dois duas zwei два две двух اثنين اثنان hai iki dua 둘 두 สอง',
  3: 'three trois tres três drei три трех ثلاث ثلاثه ba üç tiga 셋 세 สาม',
  4: 'four quatre cuatro quatro vier четыре четырех اربع اربعه bốn dört empat 넷 네 สี่',
  5: 'five cinq cinco fünf пять пяти خمس خمسه năm beş lima 다섯 ห้า',
  6: 'six seis sechs шесть шести ست سته sáu altı enam 여섯 หก',
  7: 'seven sept siete sete sieben семь семи سبع سبعه bảy yedi tujuh 일곱 เจ็ด',
  8: 'eight huit ocho oito acht восемь восьми ثمان ثماني ثمانيه tám sekiz delapan 여덟 แปด',
  9: 'nine neuf nueve nove neun девять девяти تسع تسعه chín dokuz sembilan 아홉 เก้า',
  10: 'ten dix diez dez zehn десять десяти عشر عشره mười sepuluh 열 สิบ',
  11: 'eleven onze once elf одиннадцать sebelas 열한',
  12: 'twelve douze doce doze zwölf двенадцать 열두',
  20: 'twenty vingt veinte vinte zwanzig двадцать двадцати عشرين haimươi yirmi 스무',
  30: 'thirty trente treinta trinta dreissig тридцать ثلاثين otuz',
  40: 'forty quarante cuarenta quarenta vierzig сорок اربعين kırk',
  50: 'fifty cinquante cincuenta cinquenta fünfzig пятьдесят خمسين elli',
  100: 'hundred cent cien cem hundert сто مئه مائه yüz',
};

/** Digits, and the words that are written for them. */
export const writtenNumbers: readonly (readonly string[])[] = Object.entries(written).map(
  ([value, words]) => [value, ...words.split(' ')],
);

const values = new Map(
  writtenNumbers.flatMap(([value = '', ...words]) => words.map(word => [word, value] as const)),
);

const hanDigits = '〇一二三四五六七八九';
const hanNumber = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/u;

/** A number below a hundred in Han characters, in digits; undefined for any other text. */
function hanNumberOf(text: string): string | undefined {
  if (text === '两') return '2';
  const [, tens, ones] = hanNumber.exec(text) ?? [];
  if (tens !== undefined && ones !== undefined)
    return String(
      10 * (hanDigits.indexOf(tens || '一') || 0) + Math.max(0, hanDigits.indexOf(ones || '〇')),
    );
  const digit = text.length === 1 ? hanDigits.indexOf(text) : -1;
  return digit < 0 ? undefined : String(digit);
}

/** A number in digits, whether it is written so or in words; undefined where it is none. */
export const numberOf = (text: string): string | undefined =>
  /^\d+$/u.test(text) ? text : (values.get(text) ?? hanNumberOf(text));

/** Other words that count. */
const counting = new Set(
  (
    'twice both half double triple dozen second third fourteen fifteen sixteen nineteen sixty ninety thousand million billion zwo beide halb doppelt mille mil due sei ' +
    'двум двое трем трое обе оба пол bin yarım tư trăm nghìn twee drie vijf zes tien två tre fyra fem dwa dwie trzy cztery pięć الف مليون نص'
  ).split(' '),
);

/** How longer ones begin: twent-y, seven-teen. */
const beginsNumber = new RegExp(
  `^(?:${[...values.keys()]
    .filter(word => word.length > 4)
    .map(word => word.slice(0, Math.max(5, word.length - 1)))
    .join('|')})`,
  'u',
);

/** Whether a word counts; "one" may be an article. */
export const isCounting = (word: string): boolean =>
  counting.has(word) || Number(values.get(word)) > 1 || beginsNumber.test(word);

/** Signs and words that follow a number and say the same, the one that stands for all first. */
const units =
  '€ euro euros eur|$ dollar dollars usd dólares dolares dólar долларов доллара|₽ р руб рубль рубля рублей rub|R$ real reais brl|£ gbp|₺ tl lira|₫ đ đồng vnd|₹ rupees rs inr|₩ won krw|% percent prozent процент процента процентов percento|min minute minutes minuten minuto minutos минута минут минуты минуту мин phút dakika dk menit|h hour hours hr hrs stunde stunden std heure heures hora horas час часа часов giờ saat jam|sec s second seconds sek sekunde sekunden segundo segundos seg seconde secondes секунд секунды сек|kg kilo kilos kilogramm кг килограмм килограмма|km kilometer kilometers kilometre kilometres kilometro kilómetros quilômetros км километр километра километров'
    .split('|')
    .map(line => line.split(' '));

/** Signs, and the words that stand for them. */
export const signNames = units.filter(([sign = '']) => /[^a-z]/u.test(sign));

const unitNames = new Map(
  units.flatMap(([unit = '', ...names]) => names.map(name => [name, unit])),
);

/** The usual name of a unit that a number is given in; any other word as it is. */
export const unitNameOf = (word: string): string => unitNames.get(word) ?? word;
