/**
 * What an emoji does to a text. Those that decorate are neither here nor there: one
 * more, one less or another of them changes nothing. `turning` says that the writer
 * means the opposite or is angry, `tears` that he is sad; a thing (flag, animal, team
 * colour, food) may be what the comment says.
 */

/** Anger, disgust, contempt, irony: they turn praise into its opposite. */
export const turning =
  '😒🙄😏😑😐🤨😠😡🤬😤👿😾🤢🤮👎🖕💩🤡💔🤦🤥🙃🥱☠💀💢🚮🤑🥴😬🫤🫠😧😦🤷🐍🚫❌⛔😴🧢🗑';

/** Sadness: fits praise and blame, not a laugh. */
export const tears = '😢😭😞😔😟😥😰😿☹🙁😣😖😩😫🥺😪😓🥲';

/** Ranges of code points, ends included, that only decorate. */
export const decorating: readonly (readonly [number, number])[] = [
  [0xa9, 0xae], // © and ®
  [0x203c, 0x203c], // ‼
  [0x2049, 0x2049], // ⁉
  [0x2122, 0x2122], // ™
  [0x261d, 0x261d], // ☝
  [0x263a, 0x263b], // ☺☻
  [0x2600, 0x2601], // ☀☁
  [0x2615, 0x2615], // ☕
  [0x2640, 0x2642], // ♀♂
  [0x2661, 0x2661], // ♡
  [0x2665, 0x2665], // ♥
  [0x2669, 0x266f], // ♩♪♫♬
  [0x2606, 0x2606], // ☆
  [0x2728, 0x2728], // ✨
  [0x270a, 0x270d], // ✊✋✌✍
  [0x2757, 0x2757], // ❗
  [0x2763, 0x2764], // ❣❤
  [0x1f304, 0x1f308], // 🌄🌅🌆🌇🌈
  [0x1f31b, 0x1f320], // 🌛 to 🌠
  [0x1f340, 0x1f340], // 🍀
  [0x1f337, 0x1f33c], // 🌷 to 🌼
  [0x1f380, 0x1f382], // 🎀🎁🎂
  [0x1f386, 0x1f38a], // 🎆 to 🎊
  [0x1f3b5, 0x1f3b6], // 🎵🎶
  [0x1f440, 0x1f440], // 👀
  [0x1f446, 0x1f450], // hands
  [0x1f479, 0x1f47f], // 👹 to 👿
  [0x1f483, 0x1f483], // 💃
  [0x1f485, 0x1f485], // 💅
  [0x1f48b, 0x1f49f], // kisses, hearts
  [0x1f4a0, 0x1f4ab], // 💠 to 💫
  [0x1f4af, 0x1f4af], // 💯
  [0x1f525, 0x1f525], // 🔥
  [0x1f57a, 0x1f57a], // 🕺
  [0x1f595, 0x1f596], // hands
  [0x1f5a4, 0x1f5a4], // 🖤
  [0x1f600, 0x1f64f], // faces, gestures
  [0x1f90c, 0x1f93a], // hearts, hands, faces
  [0x1f970, 0x1f97a], // faces
  [0x1f9d0, 0x1f9d0], // 🧐
  [0x1f9e1, 0x1f9e1], // 🧡
  [0x1fa75, 0x1fa77], // hearts
  [0x1fae0, 0x1fae9], // faces
  [0x1faf0, 0x1faf8], // hands
];
