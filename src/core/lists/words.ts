/**
 * Words by what leaving them out does, folded as letters are folded, without apostrophes,
 * separated by spaces. Each list serves one rule; a word in no list carries meaning.
 */
const words = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap(line => line.split(' ')));

/** They call to the reader or pad a sentence; with or without them it says the same. */
export const fillers = words(
  'guys bro bruh dude mate folks yall pls plz please ppl fam sis omg lol lmao rofl well just so really ok okay yo hey hi hello',
  'bang bg kak gan gans bos boss cuy coy gaes gaess guys sob ges geng gengs lur bray sih deh dong nih loh lho kok kan ya yah tuh lah mah',
  'gente galera pessoal mano cara tipo ai né viu amigos chicos tio pues bueno pessoas',
  'leute alter digga halt eben doch na ach naja hallo',
  'ребят ребята народ братан брат блин ну вот типа короче же ведь бро',
  'يا جماعه شباب اخي والله طيب بس',
  'mec les gars bon ben bah quoi hein',
  'ragazzi raga dai boh',
  'yaar bhai ji arre',
);

/** Articles, linking words and pronouns that a hasty writer leaves out. */
export const functionWords = words(
  'a an the i to of is are am im its that and',
  'o a os as um uma de do da e eu el la los las un una y yo de',
  'der die das ein eine einen dem den und ich es ist',
  'le la les un une des du de et je',
  'и а я в на это',
  'yg yang di ini itu ke dan',
  'و في',
);

/** Words that turn a sentence, or bound what it says: never left out, never added. */
export const negations = words(
  'not no never none nor neither nobody nothing nowhere without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt aint hasnt havent hadnt neednt mustnt hardly barely almost only stop against except unless fake false',
  'tidak bukan jangan tak tdk gak ga nggak ngga enggak engga gk kagak ndak belum tanpa jgn bkn kurang hanya cuma',
  'nao não nunca nem ninguem ninguém nada sem jamais nenhum nenhuma so só quase apenas',
  'no nunca ni nadie nada sin jamas jamás tampoco ningun ningún ninguna casi solo sólo',
  'nicht nich nix nichts kein keine keinen keinem keiner keines nie niemals niemand ohne weder kaum fast nur',
  'не ни нет нету никогда никто ничего нельзя без никак нигде едва только почти',
  'لا ما لم لن ليس ليست مش مو بدون غير ولا مافي ليسوا لسنا فقط',
  'ne pas non jamais rien personne aucun aucune sans ni plus presque seulement',
  'mai niente nessuno nulla senza né quasi solo',
  'nie nic bez nigdy nikt',
  'hindi huwag wala di',
  'değil yok hiç yalnız',
  'không chưa chẳng đừng',
  'नहीं मत न ना बिना',
  'לא אין אל בלי',
  'δεν μην όχι χωρίσ',
  'ikke niet geen inte ei ingen zonder nooit',
);

/** Words that ask without a question mark where they begin or end a sentence, and do nothing else there. */
export const questionWords = words(
  'who whom whose where why which',
  'apa siapa mana kapan kenapa mengapa gimana bagaimana berapa apakah',
  'quem onde quien donde quién dónde cuándo',
  'wer warum welche welcher welches wieso weshalb',
  'кто где почему зачем какой какая какие сколько чей',
  'ماذا اين متي لماذا كم هل ليش شنو وين',
  'pourquoi combien quel quelle',
  'dove',
  'क्या कौन कहाँ कब क्यों',
);

/** Verbs that ask where a sentence begins with them. */
export const askingVerbs = words(
  'is are was were am do does did can could will would should shall have has had may isnt arent dont doesnt didnt cant wont',
);

/** Spellings of one word, the common one first. */
export const spellings: ReadonlyMap<string, string> = new Map(
  [
    'you u',
    'your ur',
    'are r',
    'please pls plz',
    'because cuz coz cause',
    'though tho',
    'thanks thx tnx',
    'people ppl',
    'okay ok k',
    'with w',
    'music musik',
    'love luv',
    'good gud',
    'what wat wut',
    'right rite',
    'night nite',
    'the teh da',
    'this dis',
    'video vid vids vidio vidios videos',
    'favorite favourite',
    'color colour',
    'shuffling shufflin',
    'nothing nothin',
    'going goin',
    'something somethin',
    'amazing amazin',
    'yang yg',
    'tidak tdk tak',
    'gak ga gk nggak ngga enggak engga kagak',
    'aja ajh aj saja',
    'sudah udah udh sdh',
    'belum blm blom',
    'banget bgt bngt',
    'dengan dgn dg',
    'untuk utk buat',
    'dari dr',
    'jangan jgn',
    'bukan bkn',
    'orang org',
    'kalau kalo klo kl',
    'karena krn karna',
    'sama sm',
    'juga jg',
    'makasih makasi mksh mksi',
    'semua smua',
    'kamu km',
    'dalam dlm',
    'teman tmn',
    'bisa bs',
    'lagi lg',
    'sama sm',
    'mantap mantab mantul',
    'abang bang bg',
    'você vc vcs',
    'que q',
    'também tb tbm',
    'porque pq',
    'muito mt mto',
    'não n nao',
    'está tá ta',
    'beleza blz',
    'obrigado obg brigado',
    'mesmo msm',
    'porque xq pq',
    'también tmb',
    'nicht nich net',
    'habe hab',
    'ist is',
    'eine ne',
    'etwas was',
    'haben ham',
    'auch auc',
    'сейчас щас ща',
    'спасибо спс пасиб',
    'пожалуйста пж плиз',
    'что шо чо че',
    'вообще ваще вобще',
    'человек чел',
    'нормально норм',
    'хорошо хор',
    'тебя тя',
    'сегодня седня',
  ].flatMap(line => {
    const [common = '', ...others] = line.split(' ');
    return others.map(other => [other, common] as const);
  }),
);
