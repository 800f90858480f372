import type { Rows } from './rows.ts';

export const tr: Rows = {
  differ: [
    'Bu şarkıyı {seviyorum|sevmiyorum|hiç sevmiyorum}',
    'Bu {mümkün|mümkün değil|imkansız}',
    'Çay {şekerli|şekersiz} olsun',
    'Dükkanda ekmek {var|yok}',
    '{Bugün|Yarın|Dün} akşam geliyoruz',
    'Paket {iki|üç|beş|4|13} günde geldi',
    'Bilet {30|300|80} lira',
    '{Eski|Yeni} köprü daha güzel',
    'Çorba {sıcaktı|soğuktu}',
    '{Ayşe|Fatma|Emel} çok güzel söyledi',
    '{İzmir|İznik|Bursa} şehrinden selamlar',
    'Fiyatlar {arttı|düştü}',
    'Dükkan açık{|?}',
    'Değirmenden {sağa|sola} dön',
    '{Geldi|Gelmedi|Gelecek|Gelmeyecek} misafirler',
    'Köpek {ısırdı|ısırmadı} komşuyu',
    'Kitap filmden {iyi|kötü}',
    'Bunu {yapma|yap} artık',
    '{Annem|Babam|Ninem} bu ekmeği yapardı',
    'Bu {kız|kaz|koz} çok güzel',
    'Tekne {adaya|adadan|adada} dün akşam yola çıktı',
  ],
  same: [
    [
      'Çok güzel bir şarkı olmuş',
      'çok güzel bir şarkı olmuş!!',
      'Cok guzel bir sarki olmus',
      'Çok güzeeel bir şarkı olmuş',
      'Çok güzel bir şarkı olmuş ❤️',
    ],
    [
      'Teşekkürler güzel paylaşım için',
      'tesekkurler guzel paylasim icin',
      'Teşekkürler güzel paylaşım için 🙏',
    ],
    [
      'Geçen yıl köydeki eski değirmeni ziyaret ettik',
      'geçen yıl köydeki eski değirmeni ziyaret ettik',
      'Geçen yıl köydeki eski değirmeni ziyaret ettik…',
    ],
    ['Merhaba, deniz feneri pazar günü açık', 'Deniz feneri pazar günü açık'],
    ['Paket iki günde geldi', 'Paket 2 günde geldi'],
    ['Çocuğum şarkıyı çok güzel söylüyor', 'cocugum sarkiyi cok guzel soyluyor'],
  ],
};
