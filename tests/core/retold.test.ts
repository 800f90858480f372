import { describe, expect, it } from 'vitest';
import { hiddenIn, threadOf } from './threads.ts';

const isHidden = (a: string, b: string): boolean => '1' in hiddenIn(threadOf([a, b]));

/** A long text, in which each `{one|other}` is told in one way and in another. */
const tellings = (text: string): [string, string] => [
  text.replace(/\{([^{}|]*)\|[^{}|]*\}/gu, '$1'),
  text.replace(/\{[^{}|]*\|([^{}|]*)\}/gu, '$1'),
];

const tram =
  'if you are reading this on the last tram home with {soggy|soaking} shoes and one glove, somebody who {waited|queued} at the same stop wishes you a quiet evening and a warm kitchen';

describe('a long text that was retold', () => {
  it.each([
    tram,
    'Wer das hier im letzten Zug mit {nassen|klammen} Schuhen liest: irgendwo sitzt jemand mit der {gleichen|selben} Brotdose am Fenster und wünscht dir einen ruhigen Abend in der Küche',
    'Si tu lis ces lignes dans le dernier tram avec les chaussures {trempées|mouillées}, sache que quelque part quelqu’un {attend|guette} la même correspondance et te souhaite une soirée calme',
    'Si lees esto en el último tranvía con los zapatos {mojados|empapados}, alguien que {esperaba|aguardaba} en la misma parada te desea una noche tranquila y una cocina caliente',
    'se você está lendo isso no último bonde com o sapato {molhado|úmido}, alguém que {esperou|aguardou} no mesmo ponto te deseja uma noite calma e uma cozinha quente',
    'Если ты читаешь это в последнем трамвае с {мокрыми|сырыми} ботинками, кто-то с той же остановки {желает|пожелает} тебе тихого вечера, тёплой кухни и сухих носков на батарее',
    'kalau kamu baca tulisan ini di kereta terakhir dengan sepatu {kuyup|basah}, seseorang yang {menunggu|nungguin} di halte itu mendoakan malammu tenang dan dapurmu hangat',
    'اذا كنت تقرا هذا الكلام في اخر ترام وحذاؤك {مبلل|مبتل} فاعلم ان شخصا كان {ينتظر|يترقب} في نفس المحطه ويتمني لك مساء هادئا ومطبخا دافئا وكوب شاي كبير على النافذه',
    '막차를 타고 집에 가면서 {젖은|축축한} 신발로 이 글을 읽는 사람에게, 같은 정류장에 서 있던 {누군가|한사람}가 조용한 저녁과 따뜻한 부엌과 마른 양말을 건네고 싶어 합니다',
    '終電で{濡れた|湿った}靴のままこれを読んでいる人へ。同じ停留所に{並んで|立って}いた誰かが、静かな夕方と暖かい台所と乾いた靴下を願っています。窓の外の雨ももうすぐ止むと思います',
    '如果你在末班电车上穿着{湿透|泡水}的鞋子读到这段话，同一个车站里有位{陌生|路过}人祝你今晚安静，厨房温暖，袜子干燥，窗台上的茶还热着，雨也快要停在你家的屋檐边',
  ])('goes: %s', text => {
    const [one, other] = tellings(text);
    expect(isHidden(one, other)).toBe(true);
    expect(isHidden(other, one)).toBe(true);
  });

  it.each([
    // One word alone was changed on purpose.
    tram.replace('{waited|queued}', 'waited'),
    // Too short to be known again.
    'the last tram home with {soggy|soaking} shoes, and somebody {waited|queued} at the stop',
    tram.replace('{waited|queued}', '{won|lost}'),
    tram.replace('{waited|queued}', '{waited|never waited}'),
    tram.replace('{waited|queued}', '{Mirabel|Leonore}'),
    tram.replace('one glove', '{two gloves|three gloves}'),
    tram.replace('one glove', '{4|6} gloves'),
    // What moved to another place.
    tram
      .replace('quiet evening', '{quiet evening|warm kitchen}')
      .replace('warm kitchen}', 'kitchen}'),
    'Wer im letzten Zug mit {nassen|klammen} Schuhen liest, dass die Bahn {teurer|billiger} wird, der soll wissen, dass am Fenster noch jemand sitzt und einen ruhigen Abend in der Küche wünscht',
    'Кто читает это в последнем трамвае с {мокрыми|сырыми} ботинками, тот знает, что вчера наши {выиграли|проиграли} на стадионе у моря, и желает всем тихого вечера и тёплой кухни',
    'si lees esto en el último tranvía con los zapatos {mojados|empapados}, que sepas que la cocina nueva es {mejor|peor} que la de antes y que alguien te desea una noche tranquila',
    '막차를 타고 집에 가면서 {젖은|축축한} 신발로 이 글을 읽는 사람에게, 같은 정류장에 서 있던 사람이 새로 연 식당이 {최고|최악}라고 꼭 전해 달라고 부탁했습니다 비가 오네요',
    '如果你在末班电车上穿着{湿透|泡水}的鞋子读到这段话，同一个车站里有位路过的人说那家面馆的汤很{好|坏}，祝你今晚安静，厨房温暖，袜子干燥，窗台上的茶还热着，雨也快要停了',
    '終電で{濡れた|湿った}靴のままこれを読んでいる人へ。同じ停留所に並んでいた誰かが、あの店の新しい味は{好|嫌}いだと言っていました。静かな夕方と暖かい台所を願っています。雨も止みます',
  ])('stays: %s', text => {
    const [one, other] = tellings(text);
    expect(one).not.toBe(other);
    expect(isHidden(one, other)).toBe(false);
    expect(isHidden(other, one)).toBe(false);
  });
});
