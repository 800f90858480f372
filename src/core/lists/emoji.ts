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

/** Those that only decorate, and signs like them. */
export const decorating =
  /[©®‼⁉™☀☁☆☕☝☺☻♀-♂♡♥♩-♯✊-✍✨❗❣❤🌄-🌈🌛-🌠🌷-🌼🍀🎀-🎂🎆-🎊🎵🎶👀👆-👐👹-👿💃💅💋-💟💠-💫💯🔥🕺🖕🖖🖤😀-🙏🤌-🤺🥰-🥺🧐🧡🩵-🩷🫠-🫩🫰-🫸]/u;
