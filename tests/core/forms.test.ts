import { describe, expect, it } from 'vitest';
import { hiddenIn, threadOf } from './threads.ts';

const isHidden = (a: string, b: string): boolean => '1' in hiddenIn(threadOf([a, b]));

describe('one word for another', () => {
  it.each([
    [
      'seit dem Sommer ist die Bäckerei am Hafen zu',
      'seid dem Sommer ist die Bäckerei am Hafen zu',
    ],
    // French without its first word that negates.
    ["je n'ai pas vu le phare cet été", "j'ai pas vu le phare cet été"],
    ["le phare n'est jamais allumé le dimanche", 'le phare est jamais allumé le dimanche'],
    // Heard the same.
    ['Хорошая погода в городе, гуляли весь вечер', 'Харошая погода в городе, гуляли весь вечер'],
    ['спасибо, весь вечер гуляли по городу', 'спосибо, весь вечер гуляли по городу'],
    ['сгорел старый сарай у самой воды', 'згорел старый сарай у самой воды'],
    ['vous pouvez regarder le feu sur la place', 'vous pouvez regardez le feu sur la place'],
    ['yarın herkes limana gidiyor bisikletle', 'yarın herkes limana gidiyo bisikletle'],
    [
      'biletleri size yarın getireceğim sabah erken limanda',
      'biletleri size yarın getircem sabah erken limanda',
    ],
    // Cut to consonants, by first letters, by the keys of a tone.
    ['bugün limanda çok güzel bir gün oldu', 'bgn limanda çok güzel bir gün oldu'],
    ['mọi người ơi chuyến tàu cuối đã đi rồi', 'mn ơi chuyến tàu cuối đã đi rồi'],
    ['sáng nay chợ cá đông hơn mọi hôm', 'sangs nay chợ cá đông hơn mọi hôm'],
    // A long word spelt by ear.
    [
      'das Portemonnaie lag noch auf der Bank im Park',
      'das Portmonee lag noch auf der Bank im Park',
    ],
    ['the restaurant by the pier opens on Monday', 'the restorant by the pier opens on Monday'],
  ])('goes: %s | %s', (a, b) => {
    expect(isHidden(a, b)).toBe(true);
    expect(isHidden(b, a)).toBe(true);
  });

  it.each([
    [
      "the bridge is closed because you're late again",
      'the bridge is closed because she is late again',
    ],
    ['they painted their boat before the winter', 'they painted three boats before the winter'],
    ['seit dem Sommer ist die Bäckerei am Hafen zu', 'vor dem Sommer ist die Bäckerei am Hafen zu'],
    ['ça fait longtemps que le phare est éteint', 'ça fait longtemps que le phare est allumé'],
    ['hay una panadería nueva detrás del puerto', 'hubo una panadería nueva detrás del puerto'],
    ['queria ir mas o barco saiu cedo do porto', 'queria ir onde o barco saiu cedo do porto'],
    ["je n'ai pas vu le phare cet été", "j'ai vu le phare cet été"],
    ["le phare n'est que rarement allumé le dimanche", 'le phare est rarement allumé le dimanche'],
    ['Новая компания начнётся осенью в городе', 'Новая кампания начнётся осенью в городе'],
    ['нельзя умолять его об этом весь вечер', 'нельзя умалять его об этом весь вечер'],
    ['вчера она была весела весь вечер', 'вчера она была висела весь вечер'],
    ['дед хотел посидеть на лавке у дома', 'дед хотел поседеть на лавке у дома'],
    ['где купить такую полку', 'где купить такую палку'],
    ['Хозяйка подала ужин гостям вчера вечером', 'Хозяйка падала ужин гостям вчера вечером'],
    [
      'где продают хорошую содовую воду для праздника в деревне',
      'где продают хорошую садовую воду для праздника в деревне',
    ],
    [
      'этот человек много лет сторожил наш старый причал у реки',
      'этот человек много лет старожил наш старый причал у реки',
    ],
    ['он не хотел предать этому делу блеска', 'он не хотел придать этому делу блеска'],
    ['vous pouvez regarder le feu sur la place', 'vous pouvez allumer le feu sur la place'],
    ['yarın herkes limana gidiyor bisikletle', 'yarın herkes limana gitmiyor bisikletle'],
    [
      'biletleri size yarın getireceğim sabah erken limanda',
      'biletleri size yarın getirdim sabah erken limanda',
    ],
    ['bugün limanda çok güzel bir gün oldu', 'dün limanda çok güzel bir gün oldu'],
    [
      'watch the TV in the hall with all of the guests',
      'watch the tavern in the hall with all of the guests',
    ],
    ['sáng nay chợ cá đông hơn mọi hôm', 'sàng nay chợ cá đông hơn mọi hôm'],
    [
      'the rule is constant and nobody here likes it',
      'the rule is consistent and nobody here likes it',
    ],
    [
      'the personal tax office was closed in spring',
      'the personnel tax office was closed in spring',
    ],
  ])('stays: %s | %s', (a, b) => {
    expect(isHidden(a, b)).toBe(false);
    expect(isHidden(b, a)).toBe(false);
  });
});
