/** Asked of the reader, not told of the writer: I see my, to see my. */
const asked = '(?<!(?<!\\p{L})(?:i|we|to|they|you|will|would|can|could|should|lets) )';
/** What advertisers have of their own. */
const own =
  '(?: \\p{L}+)? (?:channel|page|website|web site|site|blog|profile|covers?|songs?|videos?|music|soundcloud|mixtape|app|apps|link|bio|store|shop|stream|playlist|band|album|beats?)';
const spaced = [
  'subscribe (?:to )?(?:me|my|our)',
  'check (?:it |them )?out (?:my|our|this (?:video|page|site|website|channel|playlist|song|app)|the link)',
  'check (?:my|our) \\p{L}+ out',
  'check (?:me|us|him|her) out',
  `${asked}(?:go|come|head) (?:over )?to (?:my|our)${own}`,
  `${asked}(?:listen to|download|share) (?:my|our)${own}`,
  'please (?:subscribe|check (?:out|my|our)|visit|vote)',
  'please (?:listen|watch) (?:to )?(?:my|our)',
  'thumbs? up (?:my|this|to my)',
  'vote for me',
  `${asked}(?:visit|click|see|watch|follow) (?:on )?(?:my|our)${own}`,
  '(?:my|our) (?:new )?(?:channel|soundcloud|mixtape)',
  'make money (?:online|from)',
  'paid to',
  'sub4sub',
  '(?:мой|ко мне на|наш) канал',
  'подпи(?:шитесь|сывайтесь|шись)',
  'ссылка в (?:профиле|шапке)',
  'meu canal',
  'se inscrev(?:a|am|er|erem)',
  'mi canal',
  'mein(?:en|em)? kanal',
  'abo da',
  'ma cha[iî]ne',
  'قناتي',
  'channel (?:saya|aku|gue|ane)',
  'situs|maxwin|gacor',
].join('|');
const unspaced =
  '我的?(?:频道|主页)|加微信|加我|免费领|点击链接|求关注|互粉|제 ?채널|구독 ?부탁|맞구독|구독하러|ちゃんねる登録';

/**
 * Calls that only advertisements make, on words as they are compared, a space between: to
 * come to the writer's own page, to earn or get something.
 */
export const callsToCome = new RegExp(`(?<!\\p{L})(?:${spaced})(?!\\p{L})|${unspaced}`, 'u');

/** Words of selling: two of them tell an advertisement. */
export const wordsOfSelling =
  /(?<!\p{L})(?:subscribe|subs|subscribers|discount|coupon|promo|giveaway|whatsapp|telegram|free|earn|скидк[аи]|бесплатно|desconto|gr[aá]tis|descuento|rabatt|خصم|مجانا|jepe|jp|slot|bonus)(?!\p{L})|优惠|免费|红包|할인|무료|쿠폰|割引|無料|คูปอง|ส่วนลด|โปรโมชั่น|โปรโมชัน/gu;

/** Who is advertised, where he goes without a name: one for another is another advertisement. */
export const persons = new Set(
  (
    'he she him her his hers friend brother sister mother mom mum father dad son daughter cousin wife husband boyfriend girlfriend uncle aunt teacher boss neighbor neighbour ' +
    'er sie ihn ihm bruder schwester freund freundin mutter vater sohn tochter mann frau ' +
    'ele ela dele dela amigo amiga irmão irmã mãe pai filho filha primo prima tio tia ' +
    'él ella hermano hermana madre padre mamá papá hijo hija il elle ami amie frère sœur mère père fils fille ' +
    'он она его ее ему ей друг подруга брат сестра мама папа сын дочь муж жена ' +
    'هو هي اخي اختي صديقي امي ابي ابني بنتي dia adik kakak teman ibu ayah'
  ).split(' '),
);

/** Where a writer wants to be found; behind it stands a contact. */
export const contacts = new Set(
  (
    'telegram tg tele whatsapp wa zap wpp insta instagram ig line wechat vx weixin zalo viber skype discord snap snapchat facebook fb tiktok kakao signal email mail username handle ' +
    'canal channel kanal канал телеграм телеграмм телега тг вотсап ватсап инста вайбер تليجرام التليجرام تلجرام التلجرام واتساب الواتساب واتس انستا انستقرام سناب قناه قناتي'
  ).split(' '),
);

/** The same among letters that are written without spaces. */
export const contactParts = /微信|薇|赖|텔레|카톡|라인|ライン|ไลน์/u;
