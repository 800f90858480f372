/**
 * Words by what leaving them out does, folded as letters are folded, without apostrophes,
 * separated by spaces. Each list serves one rule; a word in no list carries meaning.
 */
const words = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap(line => line.split(' ')));

/** They call to the reader or pad a sentence; with or without them it says the same. */
export const fillers = words(
  'guys bro bruh dude mate folks yall pls plz please ppl fam sis omg lol lmao rofl well just so really ok okay yo hey hi hello',
  'bang bg kak gan gans bos cuy coy gaes gaess guys sob ges geng gengs lur bray sih deh dong nih loh lho kok kan yah tuh lah mah',
  'gente galera pessoal mano cara tipo né viu amigos chicos tio pues bueno pessoas',
  'leute alter digga halt eben doch na ach naja hallo',
  'аж ребят ребята народ братан брат блин ну вот типа короче же ведь бро',
  'يا يارب جماعه شباب اخي والله طيب',
  'mec les gars bon ben bah quoi hein',
  'bitte svp stp silvousplaît porfavor porfa porfis пожалуйста плиз tolong mohon proszę lütfen alsjeblieft perfavore',
  'ragazzi raga dai boh',
  'yaar bhai ji arre',
  // Greetings and farewells.
  'greetings cheers regards xoxo lg vg mfg salam halo hola olá ola oi salut bonjour coucou ciao merhaba selam',
  'heyeveryone hieveryone hiall heyall thanksforwatching gutentag vg abraço abraços abrazos saludos saluti beijos bjs besos',
  'привет приветик здравствуйте здрасьте السلامعليكم سلام وشكرا تحياتي والسلام',
  'nossa poxa caramba uau vaya wow waw aww ого ух эх ой',
  '안녕하세요 안녕하십니까 와 우와 이야 헐 음 오 大家好 你好 您好 哇 哇塞 哎 唉 诶 嗯 こんにちは こんばんは うわ わあ まあ สวัสดีครับ สวัสดีค่ะ สวัสดี',
);

/** Those that call somebody, who is spoken of where it is said whose or which he is. */
export const calls = words(
  'guys bro bruh dude mate folks ppl fam sis bang bg kak gan gans bos cuy coy gaes gaess guys sob lur bray',
  'gente galera pessoal mano cara tipo amigos chicos tio pessoas leute alter digga mec gars ragazzi raga',
  'ребят ребята народ братан брат бро شباب جماعه اخي yaar bhai',
);

/** What tells whose or which somebody is. */
export const determiners = words(
  'the a an this that these those my your his her our their some any every each two both bad good last other young old',
  'o a os as um uma esse essa este esta aquele aquela meu minha meus minhas seu sua nosso nossa outro',
  'el la los las un una ese esa esos esas estos mi mis tu tus su sus otro otra mucha muchos',
  'le la les un une ce cet cette ces mon ma mes ton ta tes son sa ses',
  'der die das den dem des ein eine einen einem mein meine meinen meinem dein deine ihr ihre viele alle diese dieser',
  'мой моя мои моего моему твой твоя этот эта эти тот наш ваш наши ваши весь هذا هذه كل',
  'il lo gli i mio mia questo quel',
);

/** They pad a sentence only where it begins with them. */
export const openers = words('well ok okay طيب');
/** The same, with a sign behind: nossa, que lindo is no nossa casa. */
export const cries = words('nossa');

/** Words of degree, which say more behind some verbs or a negation. */
export const degrees = words('just so really');
/** Behind them "just" says that it is no more than that. */
export const verbsOfBeing = words('is are was were am be im its hes shes youre theyre thats it');
/** Behind them "so" stands for what was said. */
export const verbsOfSaying = words('think hope say says said told believe guess do did does');

/** What may stand before or after a text and only vouches for it or ends it; hyphens join the words. */
export const closings = new Set(
  [
    'i-swear i-swear-to-god just-saying just-sayin thats-all thats-it no-cap not-gonna-lie ngl tbh istg imo imho fr-fr end-of-story mark-my-words',
    'ich-schwör ich-schwöre mal-ehrlich ganz-ehrlich echt-jetzt meine-meinung so-siehts-aus nur-mal-so isso',
    'je-te-jure je-vous-jure je-le-jure cest-tout un-point-cest-tout voilà voilà-quoi bref en-vrai franchement',
    'te-lo-juro se-los-juro os-lo-juro lo-juro eso-es-todo y-punto en-fin he-dicho',
    'enfim enfim-né juro juro-pra-vocês juro-por-deus é-isso-aí sem-mais na-moral papo-reto pronto-falei',
    'как-то-так ну-как-то-так вот-так-вот вот-и-все честное-слово клянусь имхо такие-дела',
    'be valla vallahi yemin-ederim yemin-ediyorum yani işte',
    'اي-والله والله-العظيم اقسم-بالله وبس يا-ناس يا-عالم',
    'thề thề-luôn thật-luôn vậy-đó thế-thôi nói-thật luôn luôn-á luôn-ạ',
    'ya-gan ya-kak ya-bang ya-guys ya-gaes ya-bro ya-sis ya-sob ya-gengs ya-teman-teman',
    'sumpah pokoknya gitu-aja itu-aja sekian lo-giuro ve-lo-giuro te-lo-giuro tutto-qui punto-e-basta echt-waar punt-uit przysięgam i-tyle',
    '说真的 讲真 真心的 就这样 完毕 以上 以上です まじで がちで 진짜로 진심으로 이상입니다',
  ].flatMap(line => line.split(' ').map(phrase => phrase.replaceAll('-', ''))),
);

/** Articles, linking words and pronouns that a hasty writer leaves out. */
export const functionWords = words(
  'a an the i to of is are am im its that and',
  'o a os as um uma de do da e eu que el la los las un una y yo de',
  'der die das ein eine einen dem den und ich es ist',
  'le la les un une des du de et je',
  'и а я в на это',
  'yg yang di ini itu ke dan',
  'و في',
);

/**
 * Articles, prepositions, auxiliaries and pronouns that may be missing in a text made from
 * another, besides those above: there is no doubt what was meant. None that counts, bounds,
 * asks, turns or compares.
 */
export const smallWords = words(
  'at for from with this these those there here have has had been be was were will my your our his her their it he she we they you me him them up about also very so then',
  'auch aber dann sehr hat habe haben hatte hab sind mein meine dein sein ihr mir mich dir dich sich zum zur auf in zu für mit von bei dass diese dieser dieses er sie wir',
  'aux au en sur dans pour avec qui ce cet cette ces se sa son ses mon ma mes ont est était suis sont très aussi tu il elle on nous vous ils elles te lui leur ça c',
  'al del con por para lo su sus mis tus este esta ese esa eso esto ha han había muy ya también nos era fue él ella ellos',
  'em no na nas ao à aos às dos num numa com pra seu sua meu minha esse essa isso isto ter tinha tem foi ser é são muito já também lhe ele ela eles',
  'с со к ко у о об от из за по уже же так вот был была было были этот эта эту мой моя мы он она они мне меня его ее её их что как там тут да',
  'bir bi bu şu ki ve ile çok için ben sen biz',
  'là mà thì và cho với cũng cái những các ấy này kia nhé nha ạ của ở rất quá đúng mình nó',
  'هذا هذه هذي هاي ذي هاد اللي الذي التي من علي الي عن مع يا قد كان كانت هو هي انا احنا',
  'dari dengan untuk pada adalah juga sudah telah sangat saya aku kami kita mereka',
  'gli uno per che è si ti ci della alla nel questo questa mio mia ho',
  'het een op dat dit heb heeft ook wel zo ik ze',
  'w z się jest są był była że od po za dla mój moja ten ta',
  'att och det ett på som är har till av för med jag vi ni hon',
);

/** Words that turn a sentence, or bound what it says or how sure it is: never left out, never added. */
export const negations = words(
  'not no never none nor neither nobody nothing nowhere without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt aint hasnt havent hadnt neednt mustnt hardly barely almost only stop against except unless fake false if maybe perhaps allegedly supposedly rarely seldom nearly less',
  'wenn falls vielleicht angeblich selten weniger если может якобы редко менее',
  'jk sarcasm sarcasme sarcasmo sarkasmus irony ironie ironía ironia ирония сарказм',
  'talvez supostamente supuestamente menos moins rarement forse mungkin kalau ربما',
  'tidak bukan jangan tak tdk gak ga nggak ngga enggak engga gk kagak ndak belum tanpa jgn bkn kurang hanya cuma',
  'nao não nunca nem ninguem ninguém nada sem jamais nenhum nenhuma só quase apenas',
  'no nunca ni nadie nada sin jamas jamás tampoco ningun ningún ninguna casi solo sólo',
  'nicht nich nix nichts kein keine keinen keinem keiner keines nie niemals niemand ohne weder kaum nur',
  'не ни нет нету никогда никто ничего нельзя без никак нигде едва только почти',
  'لا ما لم لن ليس ليست مش مو بدون غير ولا مافي ليسوا لسنا فقط',
  'ne pas non jamais rien personne aucun aucune sans ni plus presque seulement',
  'mai niente nessuno nulla senza né quasi solo',
  'nie nic bez nigdy nikt',
  'hindi huwag wala',
  'değil yok hiç yalnız',
  'không chưa chẳng đừng',
  'नहीं मत न ना बिना',
  'לא אין אל בלי',
  'δεν μην όχι χωρίσ',
  'ikke niet geen inte ei ingen zonder nooit',
);

/** Words that say of something that it was, or may or should be: never left out, never added. */
export const bounding = words(
  'should could would might must wish wished hope hoped want wants wanted used former ex vice late pretend pretended fail failed fails refuse refused refuses try tried tries anti semi other too',
  'sollte sollten könnte könnten würde würden möchte wollte ehemalige ehemaliger ehemaligen früher frühere früherer',
  'debería deberían podría podrían quería querría quisiera antes demasiado antiguo antigua deveria deveriam poderia poderiam queria gostaria antigo antiga demais',
  'devrait devraient pourrait pourraient voudrait voulait ancien ancienne trop dovrebbe potrebbe vorrei vorrebbe volevo troppo',
  'бы бывший бывшая бывшего бывшей должен должна должны хотел хотела слишком',
  'mantan harus mau ingin pernah akan terlalu eski keşke eskiden từng muốn nên لو كان كانت كنت ياريت السابق السابقه',
  '전 구 부 반 비 불 미 준 อดีต เคย อยาก ควร 元',
);

/** What French negates with before a verb. */
export const withNeJoined = words('ne na nai nas nest nont navait netait nétait nen ny');

/** Words that turn a sentence in one language and not in others, with words that show which it is. */
export const negationsOfOne: readonly (readonly [
  negations: ReadonlySet<string>,
  marks: ReadonlySet<string>,
])[] = [
  [words('so'), words('você voce vc não nao isso essa esse muito uma em do da eu meu minha que')],
  [words('fast'), words('der die das und ist nicht ich ein eine den mit war')],
  [words('di'), words('ang ng sa mga ako ko naman siya')],
  [withNeJoined, words('le la les il elle un une des du que je et')],
  [words('n ñ'), words('eu isso muito mto uma em pra que vc essa esse q')],
  [words('k kh hk ko hông'), words('mình biết này được thì không bạn thấy người')],
];

/** French words that negate with or without "ne" before the verb. */
export const withNe = words('pas jamais rien aucun aucune');

/** Arabic words behind which "not" is "that". */
export const linksInArabic = words(
  'يوم بعد قبل كل مثل زي وقت اول حسب بين عند قد حين لحظه ساعه كيف',
);

/** Words that ask without a question mark where they begin or end a sentence, and do nothing else there. */
export const questionWords = words(
  'who whom whose where why which whos wheres',
  'apa siapa mana kapan kenapa mengapa gimana bagaimana berapa apakah',
  'quem onde cadê qual quais quien donde quién dónde cuándo cuál cuáles',
  'wer wem wen wann wo wohin woher womit wozu wofür warum welche welcher welches wieso weshalb',
  'кто где куда откуда почему зачем какой какая какие сколько чей чья',
  'ماذا اين مين متي لماذا كم هل ليش شنو وين وش ايش كيف',
  'pourquoi combien quel quelle où',
  'dove quale quali waarom welke hoeveel wanneer varför vem vilken czy kto gdzie dlaczego ile',
  'neden niye nerede nereden hangi nasıl',
  'क्या कौन कहाँ कब क्यों',
);

/** Those of them that exclaim as well, with another mark behind: какой гол! */
export const exclaimingWords = words(
  'какой какая какие сколько quel quelle quelles كم welche welcher welches quale quali',
);

/** What follows a verb where nothing is asked: is very good, was great. */
export const statingWords = words(
  'very so too really not good great nice bad best cool fun funny amazing awesome perfect ok been enough',
);

/** Words that ask at the end of a sentence alone. */
export const questionEnds = words('what qué quoi quê что hả nhỉ ne');

/** What may stand before a word that asks. */
export const questionPrepositions = words(
  'from to for with since by at seit bis von mit für in auf um an zu aus ab',
  'de por para a en con desde até com em à pour avec depuis',
  'с со от до на в о об за к по из у من الى الي علي في',
);

/** Verbs that ask where a sentence begins with them. */
export const askingVerbs = words(
  'is are was were am do does did can could will would should shall have has had may isnt arent dont doesnt didnt cant wont',
);

/** Words that a doubled, left out or exchanged letter makes of one another. */
export const distinct = words(
  'god good lose loose chose choose rot root hot hoot shot shoot bet beet met meet fed feed red reed ten teen',
  'pop poop coma comma later latter diner dinner desert dessert super supper of off to too as ass we wee the thee al all be bee in inn but butt',
  'lot loot cot coot sot soot fell feel bell bel wed weed hop hoop tool toll los loss mis miss on onn bot boot',
  'staring starring holy holly planed planned hoping hopping scared scarred sacred filed filled striped stripped',
  'untied united trail trial form from diary dairy casual causal martial marital',
  'addition audition expansive expensive contrast contract brother bother',
  'county country though through thought immoral immortal message massage charge change chance',
  'flight freight fright prefect perfect singing signing casado cansado founded funded prescribed proscribed decision derision',
  'wagen waagen bote boote meer beten betten raten ratten ofen offen stil still den denn wen wenn man mann kam kamm schal schall leiten leiden',
  'lehren leeren kirche kirsche ehelich ehrlich',
  'poison poisson baiser baisser cousin coussin',
  'pero perro caro carro coro corro ahora ahorra moro morro para parra foro forro enterar enterrar',
  'nono nonno pala palla sono sonno capello cappello note notte casa cassa rosa rossa pena penna copia coppia',
);

/** Korean syllables, at the beginning of a word, and words of one sound that are not one another. */
export const distinctSyllables =
  '내 네 세 새|개 게|재 제|때 떼|빚 빛 빗|낮 낯 낫|입 잎|모래 모레|결제 결재'
    .split('|')
    .map(row => words(row));

/** Forms of one stem that are not one another. */
export const distinctForms = words(
  'personal personnel умалять умолять примерять примирять развевать развивать отварить отворить компания кампания поласкать полоскать стоять стаять сторожил старожил employer employee payer payee trainer trainee lessor lessee lender borrower buyer bought',
  'schreiben schweigen lieben leiden leben mieter vermieter käufer verkäufer lehrer lehrerin',
  'prince princess actor actress host hostess winner winter minister ministry party partner police policy terrible terrific interest internet',
  'hermano hermana hijo hija amigo amiga abuelo abuela primo prima novio novia niño niña chico chica irmão irmã filho filha tio tia vizinho vizinha menino menina',
  'nonno nonna figlio figlia zio zia ragazzo ragazza ministro ministra copain copine cousin cousine voisin voisine chanteur chanteuse внук внучка купил купила',
);

/** Words with an opposite that often stands in the same place: one for another turns the text. */
export const opposites = words(
  'love hate like dislike loved hated best worst better worse good bad great terrible amazing awful win won lose lost beat buy sell bought sold rise rose fall fell up down true false right wrong more less most least before after open closed alive dead friend enemy easy hard cheap expensive first last safe dangerous support oppose agree disagree always often guilty innocent north south east west left long short',
  'liebe hasse besser schlechter gut schlecht beste schlechteste gewonnen verloren gewinnt verliert kaufen verkaufen gekauft verkauft teurer billiger teuer billig mehr vorher nachher vor nach offen zu auf ab richtig falsch wahr immer oft leicht schwer dafür dagegen lang lange kurz kurze',
  'aime déteste adore meilleur pire bon mauvais bonne mauvaise gagné perdu acheter vendre acheté vendu cher vrai faux ouvert fermé avant après monter descendre toujours souvent facile difficile pour contre',
  'amo odio encanta mejor peor bueno malo buena mala ganó perdió ganaron perdieron comprar vender compré vendí caro barato más verdad mentira abierto cerrado antes después sube baja siempre fácil difícil contra',
  'adoro odeio melhor pior bom ruim boa ótimo péssimo ganhou perdeu ganhei perdi compre venda comprei vendi mais mentira aberto fechado depois subiu caiu sempre fácil contra bem mal',
  'люблю ненавижу лучше хуже лучший худший хорошо плохо хороший плохой выиграл проиграл выиграли проиграли купил продал купить продать дорого дешево дорогой дешевый больше меньше правда ложь открыт закрыт до после вверх вниз всегда часто легко трудно против',
  'احب اكره افضل اسوا جيد سيء حلو وحش فاز خسر اشتري بيع غالي رخيص اكثر اقل صح خطا قبل بعد مفتوح مغلق دايما سهل صعب ضد',
  'suka benci cinta terbaik terburuk bagus jelek baik buruk menang kalah beli jual mahal murah lebih benar salah sebelum sesudah setelah buka tutup naik turun selalu sering mudah susah',
);

/**
 * Spellings of one word, the common one first; where that is several words, hyphens join
 * them.
 */
export const spellings: readonly (readonly string[])[] = [
  'you u, your ur, are r, please pls plz, because cuz coz cause bc, though tho',
  'thank-you thanks thx tnx ty, people ppl, okay ok k, with w, music musik, love luv, good gud',
  'great gr8, what wat wut, right rite, night nite, the teh da, this dis',
  'video vid vids vidio vidios videos, favorite favourite fav fave, color colour, going goin',
  'everyone everybody every1, someone some1, before b4, i-do-not-know idk idontknow',
  'in-my-opinion imo imho, oh-my-god omg, to-be-honest tbh, by-the-way btw, right-now rn',
  'no-one nobody noone, tomorrow tmr tmrw, definitely definately, than then, until til till',
  'mom mum, about bout abt, subscribers subs, i-do-not-care idc idontcare, not-going-to-lie ngl notgonnalie',
  'when wen, have hav, anyone any1, as-soon-as-possible asap, i-am im, you-are youre, they-are theyre, it-is its, he-is hes, she-is shes, that-is thats',
  'what-is whats, who-is whos, there-is theres, i-have ive, you-have youve, do-not dont',
  'does-not doesnt, did-not didnt, is-not isnt, are-not arent, was-not wasnt, can-not cannot cant',
  'could-not couldnt, would-not wouldnt, will-not wont, have-not havent, going-to gonna',
  'want-to wanna, got-to gotta, kind-of kinda, yang yg',
  'tidak tdk tak gak ga gk nggak ngga enggak engga kagak, aja ajh aj saja, sudah udah udh sdh',
  'belum blm blom, siapa sapa, semoga smoga moga, saya sy, pada pd, gimana gmn, kenapa knp',
  'sekarang skrg skrang, banget bgt bngt, dengan dgn dg, untuk utk buat, dari dr, jangan jgn',
  'bukan bkn, orang org, kalau kalo klo kl, karena krn karna, sama sm, juga jg',
  'semua smua, kamu km, dalam dlm, teman tmn, bisa bs, lagi lg',
  'mantap mantab mantul, abang bang bg, terima-kasih terimakasih makasih makasi mksh mksi, terus trs, memang emang',
  'tapi tp tpi, kayak kyk, begitu gitu, sampai sampe, jadi jd, lihat liat, você vc vcs cê, que q',
  'também tb tbm, porque pq xq, también tmb, muito mt mto, muita mta, esse este, essa esta',
  'nesse neste, nessa nesta, não n nao, é eh e, está tá ta, estou tô tou to, estava tava',
  'com-certeza concerteza, verdade vdd, fim-de-semana fds, whatsapp zap wpp, agora agr, ninguém ngm',
  'tudo td, todos tds, a-ver haber, che ke, perché xke xche perke, non nn, comunque cmq, beleza blz',
  'obrigado obg brigado obrigada brigada, mesmo msm, hoje hj, depois dps, quando qnd qdo',
  'comigo cmg, cadê kd, para pra, por-favor pfv, nicht nich net, habe hab, ist is iz, eine ne, einer ner, einen nen, einem nem',
  'dass das dat, nichts nix, so-etwas sowas, seit seid, standard standart, jemand jmd, eigentlich eig',
  'haben ham, auch auc, gibt-es gibts, geht-es gehts, ist-es ists, vielleicht vllt vlt',
  'beaucoup bcp, toujours tjr tjrs, aujourdhui ajd auj, сейчас щас ща',
  'спасибо спс пасиб пасибо спасибки, пожалуйста пж плиз пжл пжлст, что шо чо че, вообще ваще вобще',
  'очень оч, что-то чето чет чета, просто прост, телеграм телеграмм тг, человек чел, нормально норм',
  'хорошо хор харошо харашо, хороший хароший, хорошая харошая, хорошие харошие, тебя тя, сегодня седня, сколько скоко, ничего ниче ничо, его ево, привет прив',
  'значит знач, конечно канешно канечно конешно конеч, في ف, فيديو فديو, خيرا خير, ان-شاء-الله انشالله انشاءالله',
  'هذا هاد هاذا, هذه هاذه هاي, لكن لاكن, انتم انتو, وانتم وانتو, صل صلي, شيء شي شئ, merhaba mrb, cest c, para-o pro, para-os pros, видео видос видосик, bir bi, bir-şey bişey bişi, değil diil',
  'không ko hông, je-sais-pas jsp, pourquoi pk, avô vô, avó vó',
  'something smth sth, seriously srsly, probably prolly, really rly realy, i-love-you ily iloveyou, i-love-you-so-much ilysm, never nvr, again agen, congratulations congrats grats',
  'christmas xmas, birthday bday, little lil, out-of outta, let-me lemme, give-me gimme, do-not-know dunno, for-real fr, what-the-fuck wtf, shaking-my-head smh, rest-in-peace rip',
  'youtube yt, instagram insta ig, facebook fb, minutes mins, seconds secs, hours hrs, message msg, picture pic, pictures pics, sorry sry, tonight tonite, forever 4ever, a-lot alot',
  'beautiful beatiful beutiful beautifull, awesome awsome, song songg, could-have couldve, would-have wouldve, should-have shouldve, what-are whatre',
  'gue gw gua gwe, lu lo elu elo, dapat dapet dpt, benar bener bnr, malam malem mlm, tetap tetep ttp, ingat inget, malas males, pakai pake, main maen, maaf maap, senang seneng',
  'cewek cewe cwek, cowok cowo, selalu slalu sll, masih msh, pernah prnah, seperti sprti, sedikit dikit, habis abis, hilang ilang, hidup idup, hitam item, banyak bnyk byk, sayang syg syng',
  'aku ak, kakak kaka, adik adek, semangat smangat smgt, sendiri sndiri, kemarin kmrn kmarin, dulu dlu, cepat cepet cpt, doang doank, pasti psti, di-mana dimana dmn, langsung lgsg',
  'mucho muxo, bueno weno, quiero kiero, quien kien, aqui aki, gracias grax grasias, saludos salu2, estoy toy, te-quiero-mucho tqm',
  'demais dms, saudades sdds, beijo bjo, gente gnt, valeu vlw, falou flw, parabéns parabens, nossa nss, música msc, sei-lá slá, tá-bom tabom, também tbem, vamos vamo',
  'irgendwie iwie, irgendwann iwann, irgendwas iwas, natürlich ntrl, auf-jeden-fall aufjedenfall, gar-nicht garnicht, wie-viel wieviel, vielen-dank vielendank, bisschen bissl bissel bischen, ein-bisschen bissi, leute leude',
  'quelque-chose qqch, quelquun qqn, parce-que parceque pcq psk, bonsoir bsr, désolé dsl, vraiment vrmt, tout-le-monde tlm, je-taime jtm jetaime, quoi koi, quand kan, dans ds, avec avk, merci mrc, musique zik, ouais oué',
  'чего чево, когда када, тогда тада, красавчик красава, короче кароче кароч, потому-что патамушта, здравствуйте здрасте, только тока токо, сейчас сча, тоже тож, больше больш, комментарии комменты коменты, комментарий коммент комент, смотреть сматреть, спасибо спасиб спасибочки спосибо спасиба спосиба, красиво кросиво, прикольно приколно, пожалуйста пожалуста пожалуйсто пажалуйста пажалуста, по-моему помоему, все-таки всетаки, из-за изза',
  'ما-شاء-الله ماشالله مشاءالله ماشاالله, كثير كتير, دايما دائما, عشان علشان, ذلك ذالك, كده كدا, يا-رب يارب, جدا جدن, شكرا شكرن, ايضا ايظا, الحمد-لله الحمدلله',
  'because becuz cus, tonight 2nite 2night, mate m8, happened happend, aww aw',
  '永远的神 yyds, 笑死我了 xswl, 对不起 dbq, 小姐姐 xjj, 搞快点 gkd',
  'лучший лутший, лучше лутше, автор аффтар автар, еще-раз ещераз, еще исчо ище, пиши пеши, привет превед, спасибо пасибки, ничего-себе ничосе, день-рождения др',
  'achei axei, onde aonde, fato facto, que-foi quefoi, chorei xorei, desculpa discupa, quero kero, tomara-que tomaraq',
  'nichts nixx, rhythmus rythmus, einzige einzigste, haben-wir hamwa hamwer, der-es ders, interessant intressant, eigentlich eigendlich, definitiv definitif',
  'mucha muxa, muchas muxas, buena wena, todavía toavía, llorando yorando, güey wey weey, desde dsd, bien bn, vamos bamos, hermano ermano, hermosa ermosa, haciendo asiendo, yo-creo yocreo',
  'được đc dc đx, quá wá, nhiều nhìu, yêu iu, rồi rùi, biết bít, vậy zậy v, gì j, trời chời, đẹp-trai đẹpzai, bây-giờ bh, nghe nge, thích thik thíck, với vs, cũng cx, muốn mún, nghiệp nghịp',
  'begini gini, sholat solat salat, kasihan kasian, guys gaes gais, sampai ampe, ya-ampun yaampun yaampyun, favorit pavorit, upload aplod, kasih-tahu kasitau, lucu lutju, gimana gmana, kangen kgn, tahu tau',
].flatMap(line => line.split(', ').map(row => row.split(' ')));
