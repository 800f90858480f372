import { describe, expect, it } from 'vitest';
import { hiddenIn, threadOf } from './threads.ts';

const isHidden = (a: string, b: string): boolean => '1' in hiddenIn(threadOf([a, b]));

describe('a question mark is needless', () => {
  it.each([
    'Seit wann ist der Steg gesperrt',
    'Für wen ist das Paket',
    'From where does the music come',
    'De onde vem esse barulho',
    '¿Dónde queda la panadería',
    'A qué hora sale el último barco',
    'où est passée la fontaine',
    'да ты понял что',
    'откуда этот снег в мае',
    'знает ли кто расписание',
    'يا شباب، وين السوق القديم',
    'وين راح البحر',
    'من وين هذا الخبز',
    'anh ơi, còn vé chuyến tối không ạ',
    'mình có được đổi màu không',
    'köprü ne zaman açılacak, nerede',
    'czy sklep jest otwarty',
    'waarom is de brug dicht',
    '왜 불이 꺼졌어요',
    '船は何時に出ますか',
    '船什么时候开',
    'เรือออกกี่โมง',
  ])('behind "%s"', text => {
    expect(isHidden(text, `${text}?`)).toBe(true);
    expect(isHidden(`${text}??`, text)).toBe(true);
  });

  it('of a sentence that asks, whatever follows', () => {
    expect(
      isHidden(
        'Und wisst ihr was? Ich habe den Zug doch noch erreicht. Warum nur? Er stand im Schnee',
        'Und wisst ihr was? Ich habe den Zug doch noch erreicht. Warum nur. Er stand im Schnee',
      ),
    ).toBe(true);
  });
});

describe('a question mark asks', () => {
  it.each([
    'Der Steg ist gesperrt',
    'Wie schön',
    'jemand hat den Fahrplan',
    'Someone is still waiting for the ferry',
    'People who wait for the ferry',
    "that's how it was",
    'Alguém tem que pagar',
    'Outra pessoa ouviu a sirene',
    'esto es para mi',
    'Qué bonito el puerto',
    'A que no sale el último barco',
    'Perché costa poco',
    'la fontaine est passée par là',
    'le marché ouvre demain',
    'ты понял',
    'снег идёт в мае',
    'السوق القديم هناك',
    'راح البحر',
    'mình thì không',
    'chuyến tối hết vé',
    'bu otobüs limana gider',
    'besok saya ambil',
    'sklep jest otwarty',
    'de brug is dicht',
    '불이 꺼졌어요',
    '노래방 가요',
    'いつも見てます',
    'これ好きなの',
    '船明天开',
    'เรือออกแล้ว',
  ])('behind "%s"', text => {
    expect(isHidden(text, `${text}?`)).toBe(false);
    expect(isHidden(`${text}??`, text)).toBe(false);
  });

  it('in one of two sentences', () => {
    const text = 'Warum ist der Steg gesperrt? Du hast den Schlüssel';
    expect(isHidden(text, `${text}?`)).toBe(false);
  });
});
