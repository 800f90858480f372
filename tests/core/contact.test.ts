import { describe, expect, it } from 'vitest';
import { hiddenIn, threadOf } from './threads.ts';

const reasonOf = (a: string, b: string): string | undefined => {
  const verdict = threadOf([a, b]).verdict('1');
  return verdict?.hide ? verdict.reason : undefined;
};

describe('a contact in disguise', () => {
  it.each([
    [
      'He doubled my savings within a month, write to him on telegram: harbor_fx',
      'He doubled my savings within a month, write to him on te1egram: h@rbor—fx',
    ],
    [
      'Er hat mein Geld verdoppelt, ihr findet ihn auf Instagram @hafen.gold',
      'Er hat mein Geld verdoppelt, ihr findet ihn auf Instagram @h4f3n-g0ld',
    ],
    [
      'Она научила меня торговать, пишите ей в телеграм @sofia_trade',
      'Она научила меня торговать, пишите ей в телеграм @s0fіа trad€',
    ],
    [
      'Ela me ensinou a investir do zero, insta dela: @porto.trader',
      'Ela me ensinou a investir do zero, insta dela: @p0rto_tr4der',
    ],
    [
      'Me enseñó a invertir desde cero, su canal es @puerto_fx',
      'Me enseñó a invertir desde cero, su canal es @pu3rto—fx',
    ],
    [
      'Saya diajari dari nol sampai bisa, kontak whatsapp dia: pelabuhanfx',
      'Saya diajari dari nol sampai bisa, kontak whatsapp dia: pel4buh@nfx',
    ],
    [
      'علمني التداول من الصفر تواصلوا معه على التليجرام @mina_fx',
      'علمني التداول من الصفر تواصلوا معه على التليجرام @m1na—fx',
    ],
    [
      'Bana sıfırdan öğretti, telegram adresi: liman_fx',
      'Bana sıfırdan öğretti, telegram adresi: l1m@n—fx',
    ],
  ])('goes: %s | %s', (a, b) => {
    expect(reasonOf(a, b)).toBeDefined();
  });

  it.each([
    [
      'He doubled my savings within a month, write to him on telegram: harbor_fx',
      'He doubled my savings within a month, write to him on telegram: market_fx',
    ],
    [
      'He doubled my savings within a month, write to him on telegram: harbor7',
      'He doubled my savings within a month, write to him on telegram: harbor9',
    ],
    [
      'Er hat mein Geld verdoppelt, ihr findet ihn auf Instagram @hafen.gold',
      'Er hat mein Geld verdoppelt, ihr findet ihn auf Instagram @markt.gold',
    ],
    [
      'Она научила меня торговать, пишите ей в телеграм @sofia_trade',
      'Она научила меня торговать, пишите ей в телеграм @irina_trade',
    ],
    [
      'Ela me ensinou a investir do zero, insta dela: @porto.trader',
      'Ela me ensinou a investir do zero, insta dela: @praia.trader',
    ],
    [
      'Saya diajari dari nol sampai bisa, kontak whatsapp dia: 0811222333',
      'Saya diajari dari nol sampai bisa, kontak whatsapp dia: 0811222338',
    ],
    [
      'Wir fahren morgen mit dem Rad zum Hafen, sagt @hafen.gold',
      'Wir fahren morgen mit dem Rad zum Hafen, sagt @hafen.silber',
    ],
    [
      'Bana sıfırdan öğretti, telegram adresi: liman_fx',
      'Bana sıfırdan öğretti, telegram adresi: deniz_fx',
    ],
  ])('stays: %s | %s', (a, b) => {
    expect(hiddenIn(threadOf([a, b]))).toEqual({});
  });
});

describe('another contact in the frame of a long advertisement', () => {
  const ad = (contact: string): string =>
    `I was in debt for years until this teacher showed me how to trade from my kitchen table, write her on telegram: ${contact}`;

  it('is a template where one is in disguise', () => {
    expect(reasonOf(ad('harbor_fx'), ad('𝐦𝐚𝐫𝐤𝐞𝐭_𝐟𝐱'))).toBe('template');
  });

  it('is none where both are plain', () => {
    expect(reasonOf(ad('harbor_fx'), ad('market_fx'))).toBeUndefined();
  });

  it('is none where a name in fancy letters is no contact', () => {
    const wish = (name: string): string =>
      `I wish you all the best for your birthday and many happy years by the sea, from all of us, dear ${name}`;
    expect(reasonOf(wish('Anna'), wish('𝐁𝐞𝐫𝐭𝐚'))).toBeUndefined();
  });
});
