/**
 * What may end a sentence without changing what it says, in scripts that write no spaces:
 * politeness, final particles, repetition marks and laughs. No question, no request, no tense.
 */
export const politeEndings: readonly string[] = [
  // Thai
  ...'ครับผม ครับ คับ ค้าบ คร้าบ ค่ะ คะ ค่า จ้า จ้ะ จ๊ะ จ๋า นะ น้า น่ะ ๆ ฮะ ฮับ ขอรับ งะ อะ อ่ะ เลย'.split(' '),
  // Japanese
  ...'です である だ ます ですね ますね ですよ だよ だね だよね ですわ ね よ よね な なあ わ ぞ ぜ さ っ 笑 草 w'.split(
    ' ',
  ),
  // Chinese
  ...'啊 呀 哦 喔 哇 啦 哈 呵 耶 咯'.split(' '),
  // Korean
  ...'요 용 욥 여 염 이죠 죠 욤 이요 이에요 이예요 예요 에요 이다 입니다 임 이네 이네요'.split(' '),
];

/** Particles and verbs that only link, and that a hasty writer leaves out. */
export const linkingParts: readonly string[] = [
  ...'은 는 이 가 을 를 의'.split(' '),
  ...'は が を の'.split(' '),
  ...'是 的 就'.split(' '),
  ...'อยู่ คือ เป็น ก็ ว่า ที่'.split(' '),
];

/** What is left out of longer texts besides: degree, a thing in hand. */
export const paddingParts: readonly string[] = '很 了 着 这 那 一 个 좀 참'.split(' ');

/** Chinese that a hasty writer adds to a word, or between words: of possession, aspect, number. */
export const hanParticles = '的地得了着过儿子个们啊呀吧呢啦哦嘛';

/** Chinese that counts, bounds, turns or compares, or says where, when or on which side: never left out. */
export const weightyHan =
  /[零一二三四五六七八九十副原代曾仍还也都拟嫌许据传闻恐概婆公百千万亿两半双几第前后上下左右内外东西南北男女新旧好坏难易大小多少高低长短早晚先再又才只仅光每各某另更最较太被让叫给替向从到将会要能可应该必须想禁拒绝厌避缺防反假伪疑似差停止忘都如若除非同异真错对]/u;

/** The same as `opposites`, with what counts, in scripts without spaces; Han in its simple letters. */
export const opposingParts =
  /[爱恨喜讨厌赢输涨跌买卖贵贱胜败负增减升降死活强弱开关好坏嫌否零一二三四五六七八九十百千万亿两半双几前后左右内外男女新旧难易多少长短早晚最更]|좋|싫|나쁘|나빠|최고|최악|이겼|졌|사랑|미워|미움|올랐|내렸|찬성|반대|비싸|싸|맞|틀리|틀렸|ชอบ|เกลียด|รัก|ดี|แย่|ชนะ|แพ้|ซื้อ|ขาย|ขึ้น|ลง|ถูก|แพง/gu;

/** Endings that tell the same in another tone; only a reader who asks for it takes them as equal. */
export const toneEndings: readonly string[] = [
  ...'다 음 네 네요 네여 군 군요 구나 습니다 이군 이군요 이구나 어요 아요 여요 지 지요 듯 거든 거든요'.split(
    ' ',
  ),
  ...'だな だわ かも けど やん やね やな やろ じゃん'.split(' '),
  ...'了 的 吧'.split(' '),
  ...'หน่อย ดิ สิ ซิ ละ ล่ะ แล้ว'.split(' '),
];

/** Negation inside words and sentences of scripts without spaces, and what says "only". */
export const negativeParts =
  /(?<![동불미편제보방])안(?![녕전내경심에정팎쪽])|못|없|아니|아닌|말고|말아|마라|지마|않|ない|ません|なく|なかっ|ねぇ|ねえ|ず|不|没|沒|(?<!特)[别別](?!人)|無|无|非(?!常)|未|ไม่|อย่า|มิ|ไร้|비호|노잼|별로|꼴랑|겨우|고작|밖에|뿐|だけ|しか|ばかり|只|仅|僅|แค่|เพียง/gu;

/** Words that ask, in scripts without spaces, and question endings. */
export const askingParts =
  /왜|뭐|뭘|무엇|누구|누가|어디|언제|어떻|어떤|몇|얼마|까$|까\s|니$|나요|가요|는지|느냐|냐$|か$|かな$|の$|何|誰|どこ|いつ|なぜ|どう|どれ|どの|なに|なん|吗|什么|怎么|谁|哪|为什么|多少|几|嗎|甚麼|什麼|ไหม|มั้ย|หรือ|หรอ|เหรอ|อะไร|ใคร|ที่ไหน|เมื่อไ|ทำไม|อย่างไร|ยังไง|กี่|เท่าไ/u;

/**
 * A sentence that asks by a word of such a script, by its ending, or by Vietnamese for "or
 * not"; not where the word with what follows is another.
 */
export const askingSentence =
  /왜|뭘|무엇|누구|누가|어디|언제(?!나)|어떻|어떤|몇|얼마(?!나 )|까\s*$|느냐\s*$|か\s*$|かな\s*$|何(?![かもで])|誰(?![かも])|どこ(?![かも])|いつ(?![かも])|なぜ|どれ(?![かもだ])|どの|なに(?![かも])|吗\s*$|嗎\s*$|(?<![好这那前后过有了])[几幾](?:[点點号號时時岁歲级級]|月份)|什么|甚麼|什麼|怎么|怎麼|为什么|為什麼|谁|誰|哪|多少|ไหม|มั้ย|หรือ|หรอ|เหรอ|อะไร|ใคร|ที่ไหน|เมื่อไ|ทำไม|อย่างไร|ยังไง|กี่|เท่าไ|(?<!\p{L})(?:có|còn|được|phải)(?!\p{L})(?:[^.!?]{0,60}\s)?(?:không|ko|hông|chưa)(?:\s(?:ạ|vậy|bạn|em|anh|chị|shop|nhỉ|mn))*\s*$/iu;
