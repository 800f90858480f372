/** What short texts, names and addresses on a page say of their purpose, in many languages. */

/** Words of a control under a comment, lower case, alone in their text but for a count. */
const actions: ReadonlySet<string> = new Set(
  `reply|replies|respond|like|likes|unlike|dislike|love|report|report abuse|report post|flag|share|quote|multiquote|permalink|permanent link|upvote|downvote|vote|up|down|edit|delete|hide|block|ignore|thank|thanks|helpful|not helpful|useful|funny|agree|disagree|recommend|recommended|save|award|parent|context|reply to this|log in to reply|login to reply|reply to this comment|reply to comment|reply with quote|quote reply|insert quote|link to comment|link to post|was this helpful|follow|toggle|collapse|expand|translate|show translation|add comment|add a comment|reaction|reactions|react|tip|mention
  |antworten|antwort|zitieren|zitat|melden|gefällt mir|mag ich|teilen|bewerten|danke|hilfreich|beitrag melden|kommentieren
  |répondre|citer|signaler|j'aime|partager|merci|réponses|utile
  |responder|citar|denunciar|me gusta|compartir|curtir|gostei|responde|respuestas|útil
  |rispondi|cita|segnala|mi piace|condividi
  |beantwoorden|reageer|rapporteren|leuk|svara|anmäl|gilla|svar|rapportér|vastaa|ilmoita|odpowiedz|zgłoś|cytuj|lubię to|odpovědět|nahlásit|válasz|răspunde
  |ответить|пожаловаться|цитировать|цитата|нравится|не нравится|поделиться|ссылка|відповісти
  |cevapla|yanıtla|beğen|şikayet et|balas|suka|laporkan|trả lời|thích|báo cáo|ตอบกลับ|ถูกใจ|رد|إعجاب|ابلاغ|إبلاغ|הגב|जवाब दें
  |답글|답글쓰기|답글 쓰기|답글달기|댓글|대댓글|신고|신고하기|공감|비공감|추천|비추천|반대|좋아요|싫어요|수정|삭제|차단|인용
  |返信|返信する|返信先|いいね|通報|通報する|引用|共感した|なるほど|うーん|報告
  |回复|回覆|举报|檢舉|赞|讚|点赞|踩|引用|分享|收藏|顶|支持|反对|有用|回应|回應`
    .split('|')
    .map(word => word.trim()),
);

export function isAction(text: string): boolean {
  if (text.length > 28) return false;
  const word = text.toLowerCase();
  if (actions.has(word)) return true;
  const core = bare(word);
  return core !== word && actions.has(core) && !counter.test(word);
}

/** "12 replies" counts what is elsewhere as often as it is a control. */
const counter =
  /^\W*\d+\s*(?:replies|réponses|respuestas|antworten|댓글|답글)\W*$|^(?:댓글|답글)\s*\d+$/;

const bare = (word: string) => word.replace(around, '');

/** Counts, signs and brackets before and after a word: "Reply (2)", "▲ 12 likes". */
const around = /^[\s\d()[\].,:;·•|+\-–—!?▲▼↑↓↩#"“”…]+|[\s\d()[\].,:;·•|+\-–—!?▲▼↑↓↩#"“”…]+$/g;

const relative =
  /(?:^|[\s(·•,|])(?:an?|one|\d+)\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?)(?:\s+ago|$|[\s)·•,|])|\b(?:vor|il y a|hace|há|fa|dny|temu)\s+\p{L}*\s?\d*|\d+\s?(?:초|분|시간|일|주|개월|달|년)\s?전|\d+\s?(?:秒|分|分钟|分鐘|小时|小時|時間|天|日|周|週間?|个月|個月|か月|ヶ月|月|年)\s?(?:前|之前|以前)|\d+\s\p{L}+\s(?:назад|тому|temu|önce|fa|atrás|geleden|sedan|siden|sitten|zuvor|her|earlier|yang lalu|trước|przed)|\d+\s\p{L}+\sago\b|(?:قبل|منذ|לפני)\s+\d+\s/iu;
const absolute =
  /\b\d{4}\s?[-./]\s?\d{1,2}(?:\s?[-./]\s?\d{1,2})?\b|\b\d{1,2}[-./]\d{1,2}[-./]\d{2,4}\b|\d{2,4}年\s?\d{1,2}月|\d{4}년\s?\d{1,2}월|\d{1,2}월\s?\d{1,2}일|\d{1,2}月\d{1,2}日|\b\d{1,2}:\d{2}\b|\b\d{1,2}[-./]\d{1,2}\s+\d{1,2}:\d{2}\b/;
const month =
  /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|янв|фев|мар|апр|июн|июл|авг|сен|окт|ноя|дек|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)(?!\p{L})/iu;
const moment =
  /^(?:just now|now|today|yesterday|gestern|heute|hier|aujourd'hui|ayer|hoy|ieri|oggi|ontem|hoje|сегодня|вчера|방금|방금 전|어제|오늘|그제|たった今|昨日|今日|刚刚|剛剛|昨天|今天|أمس|اليوم|الآن)(?!\p{L})/iu;

/** Longest text that can be a time with the words around it ("Posted on … at … by"). */
const longestTime = 60;

/** Whether a text is a time, absolute or relative, with few words around it. */
export function isTime(text: string): boolean {
  if (text.length > longestTime || text.length < 2) return false;
  if (!/\d/.test(text))
    return moment.test(text) || /\b(?:an?|one|yesterday)\b.*\bago\b/i.test(text);
  return absolute.test(text) || (month.test(text) && /\d/.test(text)) || relative.test(text);
}

/** A time of something else than this comment: the words before it tell. */
export const otherTime =
  /join|member since|registered|registriert|mitglied seit|last edit|edited|zuletzt|bearbeitet|modified|updated|inscri|miembro|가입|수정|편집|登録|注册|編集|编辑|регистрация|изменено/i;

export const price = /(?:[$€£¥₩₹]|\b(?:usd|eur|gbp|kr|zł|руб)\b)\s?\d|\d\s?(?:[€£₩₽]|원\b|円)/i;

/** Names that sites give; all are evidence, none is needed. */
export const names = {
  author:
    /author|user|nick|byline|poster|commenter|handle|member|persona|(?:^|[\s_-])(?:fn|name)(?:$|[\s_-])/i,
  avatar: /avatar|gravatar|userpic|profile-?(?:pic|img|image|photo)|user-?(?:pic|img|image|photo)/i,
  comment:
    /comment|reply|replies|respon[sd]|kommentar|antwort|beitrag|comentario|commentaire|review|discussion|(?:^|[\s_-])(?:post|posts|message|messages|msg|answer|answers|thread|forum|bbp|cmt|opinion)(?:$|[\s_\d-])|댓글|reactie|opini|feedback/i,
  chrome:
    /(?:^|[\s_-])(?:nav|navbar|navigation|menu|sidebar|side-bar|aside|footer|breadcrumbs?|widget|related|recommend(?:ed|ations?)?|pagination|pager|toolbar|share|sharing|social|promo|sponsor(?:ed)?|advert(?:isement)?|ads?|newsletter|cookie|banner|carousel|slider|tags?|toc|popular|trending|latest|recent|similar|more-from|product|products|item-card|card|teaser|listing|grid|catalog|search-results?)(?:$|[\s_-])/i,
  /** Quotations, signatures, edit notes; not what lets text be selected to quote. */
  rest: /^(?!.*(?:selec|unquote)).*(?:quote|zitat)|signature|signatur|(?:^|[\s_-])sig(?:$|[\s_-])|edited|last-?edit/i,
  likes: /like|vote|score|points|karma|thumb|recomm|sympathy|helpful/i,
  schema: /(?:Comment|DiscussionForumPosting|Answer|Review|UserComments)$/,
} as const;

/** Addresses of a person's page. */
export const userAddress =
  /(?:^|\/)(?:u|user|users|usuario|usuarios|member|members|mitglied|profile|profiles|profil|people|person|author|authors|channel|blogger|id)[/=-]|\/(?:@|~)[\w.-]+|member\.php|profile\.php|action=profile|mode=viewprofile|user(?:id|name)?=|memberlist|userinfo|showuser/i;

/** Addresses of one comment. */
export const commentAddress =
  /#[a-z_-]*\d+$|#\w*(?:comment|post|msg|reply|answer|entry|c)[\w:-]*\d|(?:comment|post|msg|reply|answer|item|permalink|findpost|p|pid)[/=_-]?\w*\d+/i;

/** What stands over comments, forum posts, answers and reviews. */
export const announcement =
  /\b(?:comments?|replies|responses|answers?|reviews?|thoughts on|discussion|join the conversation|kommentare?|antworten|beiträge|meinungen|commentaires?|réponses|avis|comentarios?|respuestas|opiniones|comentários|respostas|commenti|risposte|recensioni|reacties|kommentarer|svar|komentarz[ey]?|odpowiedzi|komentáře|yorum(?:lar)?|komentar|bình luận)\b|댓글|덧글|답글|리뷰|コメント|返信|レビュー|评论|評論|留言|回复|комментари|ответы|отзывы|коментар|ความคิดเห็น|تعليق|תגובות/iu;
