import type { Row } from './rows.ts';

export const number: readonly Row[] = [
  [
    'We waited 45 minutes for the bus',
    'We waited 15 minutes for the bus',
    'we waited 45 minutes for the bus!!',
  ],
  ['Paid $30 for two tickets', 'Paid $300 for two tickets', 'Paid $30 for two tickets 😊'],
  ['It was 3-1 at half time', 'It was 3-2 at half time', 'it was 3-1 at half time...'],
  [
    'Version 2.14 crashes on start',
    'Version 2.15 crashes on start',
    'VERSION 2.14 crashes on start',
  ],
  [
    'See you on 12/05 at the gate',
    'See you on 05/12 at the gate',
    'See you on 12/05 at the gate :)',
  ],
  [
    'The meeting is at 9:30 in room B',
    'The meeting is at 19:30 in room B',
    'The meeting is at  9:30 in room B.',
  ],
  ['Only 1,500 seats were sold', 'Only 15,000 seats were sold', 'Only 1500 seats were sold'],
  ['Das kostet 8 Euro im Laden', 'Das kostet 18 Euro im Laden', 'das kostet 8 Euro im Laden 🔥'],
  ['Nach 14 Tagen kam das Paket', 'Nach 4 Tagen kam das Paket', 'Nach 14 Tagen kam das Paket!!!'],
  ['Купили билеты за 300 рублей', 'Купили билеты за 3000 рублей', 'купили билеты за 300 рублей)))'],
  ['Ждали автобус 40 минут', 'Ждали автобус 14 минут', 'Ждали автобус 40 минут ахаха'],
  [
    'O ônibus atrasou 25 minutos',
    'O ônibus atrasou 52 minutos',
    'o ônibus atrasou 25 minutos kkkk',
  ],
  [
    'El tren sale a las 7 de la tarde',
    'El tren sale a las 8 de la tarde',
    'El tren sale a las 7 de la tarde jajaja',
  ],
  ['평점 9점 드립니다', '평점 2점 드립니다', '평점 9점 드립니다ㅎㅎ'],
  ['의자 3개 샀어요', '의자 13개 샀어요', '의자 3개 샀어요~~'],
  ['1987년에 지은 다리입니다', '1978년에 지은 다리입니다', '1987년에 지은 다리입니다.'],
  ['3年前から通っています', '13年前から通っています', '3年前から通っています！'],
  ['電車が20分遅れた', '電車が120分遅れた', '電車が２０分遅れた笑'],
  ['快递走了6天', '快递走了9天', '快递走了6天。。。'],
  ['排队等了2个小时', '排队等了3个小时', '排队等了2个小时哈哈哈'],
  ['รอรถเมล์ 40 นาที', 'รอรถเมล์ 20 นาที', 'รอรถเมล์ 40 นาที!!'],
  ['ซื้อมา 3 ชิ้น', 'ซื้อมา 8 ชิ้น', 'ซื้อมา 3 ชิ้น 😊'],
  ['Paketnya sampai 5 hari', 'Paketnya sampai 15 hari', 'Paketnya sampai 5 hari wkwk'],
  ['انتظرنا 20 دقيقة', 'انتظرنا 50 دقيقة', 'انتظرنا ٢٠ دقيقة'],
  ['Temperatur war -5 Grad', 'Temperatur war 5 Grad', 'Temperatur war -5 Grad!'],
  ['My phone has 64 GB inside', 'My phone has 128 GB inside', 'My phone has 64GB inside'],
];
