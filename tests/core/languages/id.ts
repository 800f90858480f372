import type { Rows } from './rows.ts';

export const id: Rows = {
  differ: [
    'Saya {suka|tidak suka|belum suka|kurang suka} lagu ini',
    '{Jangan|Harus|Boleh} minum air ini',
    'Kami tiba {hari ini|besok|kemarin} sore',
    'Paketnya sampai {dua|tiga|sepuluh|2|3} hari',
    'Tiketnya {30|300|80} ribu rupiah',
    'Ketemu hari {Senin|Selasa|Minggu} di taman',
    'Jembatan {lama|baru} lebih bagus',
    'Supnya {panas|dingin|asin}',
    'Salam dari {Medan|Padang|Malang}',
    'Harga {naik|turun}',
    'Toko buka hari ini{|?}',
    'Belok {kiri|kanan} di penggilingan',
    '{Ibu|Ayah|Nenek} bikin kue tiap hari',
    'Teh {pakai|tanpa} gula lebih enak',
    'Bukunya {lebih bagus|lebih jelek} dari filmnya',
    'Dia {sudah|belum} datang ke sekolah',
    'Ini {mungkin|tidak mungkin} terjadi',
    'Anjing {menggigit|menjilat} tetangga',
  ],
  same: [
    [
      'Lagu ini enak banget',
      'lagu ini enak bgt',
      'Lagu ini enak bangettt',
      'Lagu ini enak banget 😍😍',
      'lagu ini enak banget wkwkwk',
      'Lagu ini enak banget gan',
    ],
    [
      'Yang sudah nonton pasti nangis',
      'Yg udah nonton pasti nangis',
      'yang sudah nonton pasti nangis wkwk',
    ],
    [
      'Terima kasih atas resepnya bang',
      'terima kasih atas resepnya bg',
      'Terimakasih atas resepnya bang',
      'Terima kasih atas resepnya bang 🙏',
    ],
    [
      'Semoga sehat selalu sekeluarga',
      'semoga sehat selalu sekeluarga!!',
      'Semoga sehat selalu sekeluarga 🤲',
    ],
  ],
};
