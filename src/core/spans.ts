/** What is read as one thing before words are told apart. */
export interface Span {
  readonly kind: 'link' | 'mention' | 'face' | 'laugh' | 'sob';
  readonly start: number;
  readonly end: number;
}

const hosts =
  'com|net|org|info|biz|io|kr|jp|ru|de|ly|gl|tv|xyz|site|online|shop|club|vip|app|dev|gg|uk|eu|fr|br|th|cn';
const link = new RegExp(
  `(?:https?:\\/\\/|www\\.)[^\\s<>"'「」『』（）]+|(?<![\\p{L}\\d@.-])[a-z\\d][a-z\\d-]{0,62}(?:\\.[a-z\\d-]{1,62}){0,5}\\.(?:(?:${hosts})(?![\\p{L}\\d])(?:\\/[^\\s<>"']*)?|[a-z]{2,6}\\/[^\\s<>"']+)`,
  'giu',
);
const mention = /(?<![\p{L}\d.])[@＠][\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]{0,60}/gu;
/** Emoticons of signs; of brackets with nothing in them that is read, with or without arms. */
const face =
  /(?<![\p{L}\d])[:;=8][-^'o]?[)(DPpO3*|/\\[\]]+(?![\p{L}\d/])|(?<=\p{L})[:=]D+(?![\p{L}\d])|(?<![\p{L}\d(])(?:[xX](?:D+|\)+)|:v+)(?![\p{L}\d])|<\/?3+(?![\d.,])|[TQ][_.^,]+[TQ]|=[_.]+=|[☆★]彡|ʕ[^ʔ\s]{1,6}ʔ|[¯\\_]{0,4}\(ツ\)[_/¯]{0,4}|(?<=!)1[!1]*(?![\p{L}\d.,:])|(?<=\))0+(?=\)|\s|$)|[ヽヾm]?[(（][^()（）A-ZÀ-ÞА-ГЕ-Я\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\d\n]{1,14}[)）][ノﾉm]?/gu;
const plainLetters = /[a-zа-яぁ-ん]{2}|[ァ-ヴ]{3}/iu;
const laugh =
  /(?<=[ぁ-ヿ一-鿿！!。、…？?\s」）)])(?:[(（](?:笑|爆笑|苦笑)[)）]|[笑草]+(?![ぁ-ヿ一-鿿])|[wｗ]+(?:(?![\p{L}\d])|(?=[笑草(（])))+/gu;

/** Laughs of scripts without spaces, and of digits where those are read as sounds. */
const letterLaugh =
  /하{3,}|호{3,}|히{2,}|헤{2,}|크{2,}|큭{2,}|킥{2,}|哈{2,}|呵{2,}|嘿{2,}|嘻{2,}|(?:ฮ่า|ฮา|ถถ)(?:ๆ|ฮ่า|ฮา|ถ)+/gu;
const mayLaugh = /하하하|호호호|히히|헤헤|크크|큭큭|킥킥|哈哈|呵呵|嘿嘿|嘻嘻|ฮ|ถถ/u;
/** Emotes by name: [doge], :smile:; in brackets those in frequent use, or of a series. */
const emote = new RegExp(
  `\\[(?:${'doge|笑哭|妙啊|吃瓜|打call|星星眼|微笑|呲牙|喜欢|鼓掌|支持|爱心|点赞|偷笑|嘻嘻|捂脸|强|握手|拳头|撒花|庆祝|太阳|月亮|蛋糕|咖啡|礼物|悠闲|嘿哈|红包|福|旺柴|滑稽|脱单doge|大笑|哦呼|奋斗|抱拳|ok|胜利|干杯|给心心|藏狐|酸了|惊讶|思考|害羞|可爱|加油|太开心|心|歪嘴|抱抱|哇|嗑瓜子|墨镜|调皮|灵魂出窍|嘟嘟|福到了|给力|保佑|响指|奸笑|允悲|二哈|坏笑|赞|耶|玫瑰|送心|泪奔|憨笑|比心|飞吻|愉快|色|得意|机智|鲜花|笑cry'}|[^\\[\\]\\s_]{2,8}_[^\\[\\]\\s]{1,12})\\]|(?<![\\p{L}\\d]):[a-z][a-z_]{2,24}:(?![\\p{L}\\d])`,
  'giu',
);
/** What a writer does, in brackets: as an emote of that name. Not those that take it back. */
const gesture =
  /[(（](?:泪目|淚目|笑|笑哭|哭|哭了|大哭|流泪|流淚|手动狗头|狗头保命|狗头|捂脸|感动|感動|点头|點頭|鼓掌|撒花|比心|抱拳|害羞|叹气|嘆氣|望天)[)）]/gu;
const sob = /[呜嗚]{2,}|嘤{2,}/gu;
/** Korean for trembling. */
const tremble = /(?<![\u3131-\u318e])ㄷ(?:\s*ㄷ)+(?![\u3131-\u318e])/gu;
const thaiLaugh = /(?<![\d.,:])5{3,}\+*(?=\s*(?:$|[^\p{L}\p{N}\s]))/gu;
const chineseLaugh = /(?<!\d)(?:23{2,}|6{3,})(?!\d)/gu;
const thai = /[ก-๛]/u;
const han = /\p{Script=Han}/u;

const kana = /[ぁ-ヿ]/u;

function* matches(text: string, pattern: RegExp, kind: Span['kind']): Generator<Span> {
  for (const match of text.matchAll(pattern))
    yield { kind, start: match.index, end: match.index + match[0].length };
}

/** A bracket is a face where it holds signs and no word. */
function isFace(text: string): boolean {
  const inside = /[(（](.*)[)）]/u.exec(text)?.[1];
  if (inside === undefined) return true;
  return inside === 'ツ' || (/[^\p{L}\p{M}\s]/u.test(inside) && !plainLetters.test(inside));
}

/** Links, mentions, emoticons and Japanese laughs of a text, in order, none within another. */
export function findSpans(text: string): Span[] {
  const found: Span[] = [];
  if (text.includes('.')) found.push(...matches(text, link, 'link'));
  if (/[@＠]/u.test(text)) found.push(...matches(text, mention, 'mention'));
  if (/[:;=(（<_^xX8!)彡ʕ]/u.test(text))
    for (const span of matches(text, face, 'face'))
      if (isFace(text.slice(span.start, span.end))) found.push(span);
  if (kana.test(text) && /[笑草wｗ]/u.test(text)) found.push(...matches(text, laugh, 'laugh'));
  if (mayLaugh.test(text)) found.push(...matches(text, letterLaugh, 'laugh'));
  if (/[[:]/u.test(text)) found.push(...matches(text, emote, 'face'));
  if (/[(（][\p{Script=Han}]{1,4}[)）]/u.test(text)) found.push(...matches(text, gesture, 'face'));
  if (/[呜嗚嘤]/u.test(text)) found.push(...matches(text, sob, 'sob'));
  if (text.includes('ㄷ')) found.push(...matches(text, tremble, 'face'));
  if (text.includes('555') && thai.test(text)) found.push(...matches(text, thaiLaugh, 'laugh'));
  if (/233|666/u.test(text) && han.test(text) && !kana.test(text))
    found.push(...matches(text, chineseLaugh, 'laugh'));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter(span => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** What holds letters or digits that are no words. */
const mayHoldFaces = /[[(（彡ʕ]|[:：][a-z_]{2}|[:=]D|哈哈|[呜嗚嘤]{2}|하하하|ฮ่า|233|666/u;

/** A text without faces, laughs and sobs, to be found by; the text itself where it has none. */
export function withoutFaces(text: string): string {
  if (!mayHoldFaces.test(text)) return text;
  let plain = '';
  let index = 0;
  for (const { kind, start, end } of findSpans(text)) {
    if (kind === 'link' || kind === 'mention') continue;
    plain += `${text.slice(index, start)} `;
    index = end;
  }
  return index === 0 ? text : plain + text.slice(index);
}

const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|igshid|igsh|si|feature|ref|ref_src|mc_cid|mc_eid|spm|_trksid)$/iu;

const fancyAddress = /[\uff21-\uff5a\u24b6-\u24e9\u{1d400}-\u{1d7ff}]{4,5}:\/\/\S+/gu;
/** Fills up an address, to keep what follows in its place. */
const joiner = '\u2060';

/** A text whose addresses in fancy letters are in plain ones; as many units as before. */
export function plainAddresses(text: string): string {
  if (!text.includes('://')) return text;
  return text.replace(fancyAddress, address =>
    address.normalize('NFKC').slice(0, address.length).padEnd(address.length, joiner),
  );
}

/** The address without what only tells where a click came from: scheme, www, tracking, final slash. */
export function normalizeLink(address: string): string {
  const bare = address
    .replaceAll(joiner, '')
    .replace(/^https?:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/[.,!?)\]]+$/u, '');
  const [page = '', ...fragment] = bare.split('#');
  const [path = '', query = ''] = page.split('?');
  const kept = query
    .split('&')
    .filter(part => part !== '' && !tracking.test(part.split('=')[0] ?? ''));
  const slash = path.indexOf('/');
  const host = (slash < 0 ? path : path.slice(0, slash)).toLowerCase();
  const rest = slash < 0 ? '' : path.slice(slash).replace(/\/+$/u, '');
  const place = fragment.join('#');
  return host + rest + (kept.length > 0 ? `?${kept.join('&')}` : '') + (place && `#${place}`);
}

/** A text with its addresses as `normalizeLink` writes them. */
export const normalizeLinks = (text: string): string => text.replace(link, normalizeLink);
