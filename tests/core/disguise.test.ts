import { describe, expect, it } from 'vitest';
import { hiddenIn, threadOf } from './threads.ts';

const isHidden = (a: string, b: string): boolean => '1' in hiddenIn(threadOf([a, b]));

describe('words in disguise', () => {
  it.each([
    ['Easy credit from a private lender, write me', 'E4sy cr3dit from a priv4te l3nder, wr1te me'],
    ['free money for everyone who writes', 'fr33 m0ney for every0ne who wr1tes'],
    ['Bargeld sofort von zu Hause, schreib mir', 'B4rgeld s0fort von zu H@use, schr3ib mir'],
    ['Schöne Kredite ohne Auskunft gibt es hier', 'Sch0ne Kr3dite ohne Au$kunft gibt es hier'],
    ['Лёгкий заработок на дому, пишите', 'Лёгкий з4работ0к на дому, пишит3'],
    ['быстрые деньги без вложений', 'быстрые д е н ь г и без вл0жений'],
    ['Dinheiro fácil em casa, fale comigo', 'Dinheir0 fácil em c@sa, f4le comigo'],
    ['Gana dinero sin salir de casa', 'G4na d¡nero sin s@lir de cas4'],
    ['Saludos a todos los del pueblo', 'Saludos a tod@s los del pueblo'],
    ['Gagnez de l’argent sans bouger', 'Gagnez de l’arg€nt s4ns b0uger'],
    ['Evden kazanmak isteyen yazsın bana', 'E v d e n  k4zanm@k isteyen y4zsın bana'],
    ['Kiếm tiền tại nhà rất nhanh', 'Ki.ếm ti.ền tại nhà rất nh@nh'],
    ['Uang mudah dari rumah, hubungi saya', 'U4ng mud4h dari rum@h, hubung1 saya'],
    ['𝐌𝐎𝐍𝐄𝐘 for everyone here today', 'M0NEY for everyone here today'],
    [
      '想在家里做点事情的朋友可以加我微信，真心分享',
      '想在家里做点事情的朋友可以伽我薇芯，真芯分享',
    ],
    ['有空的朋友请进我的微信群了解一下', '有空的朋友请进我的微信裙了解一下'],
  ])('say what they mean: %s | %s', (a, b) => {
    expect(isHidden(a, b)).toBe(true);
    expect(isHidden(b, a)).toBe(true);
  });

  it.each([
    ['we drove the A4 to the sea', 'we drove the A3 to the sea'],
    ['we drove the A4 to the sea', 'we drove the AA to the sea'],
    ['the S10 phone is small enough', 'the SIO phone is small enough'],
    ['play file b4se on level abc6def', 'play file b4se on level abc9def'],
    ['the old bank in 5th street', 'the old bank in sth street'],
    ['das Modell X4a ist leise', 'das Modell X5a ist leise'],
    ['das Zimmer 50 war kalt', 'das Zimmer so war kalt'],
    ['дом 4а у старой мельницы', 'дом 3а у старой мельницы'],
    ['квартира 30 у реки', 'квартира зо у реки'],
    ['casa 10 perto do rio', 'casa io perto do rio'],
    ['escribe a ana@lima.example hoy', 'escribe a ana@lime.example hoy'],
    ['see https://example.com/a1b today', 'see https://example.com/aib today'],
    ['écoute la piste r2d2 ce soir', 'écoute la piste r3d2 ce soir'],
    ['快递走了6天才到我家', '快递走了9天才到我家'],
    ['他是一个有信的人，大家都知道', '他是一个有心的人，大家都知道'],
    ['what a bl**dy mess', 'what a bl**dy day'],
    ['2*3 boats at the pier', '2*4 boats at the pier'],
    ['row 4a of the h0use in the t0wn', 'row 5a of the h0use in the t0wn'],
    ['the *blue* boat', 'the *red* boat'],
    ['王薇的声音真好听', '王微的声音真好听'],
  ])('are not words with other numbers: %s | %s', (a, b) => {
    expect(isHidden(a, b)).toBe(false);
    expect(isHidden(b, a)).toBe(false);
  });
});
