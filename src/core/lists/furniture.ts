/** What sites write on the buttons under a comment, as they write it. */
export const buttons =
  'Like Likes like likes Reply Share Report Translate Permalink Upvote|Antworten Teilen Melden Zitieren Übersetzen|Répondre Partager Signaler Citer|Responder Compartir Reportar Denunciar|Curtir Compartilhar Partilhar|Rispondi Condividi Segnala|Ответить Поделиться Пожаловаться Нравится|Yanıtla Cevapla Beğen Paylaş Bildir|Thích|Balas Suka Bagikan Laporkan|답글 답글달기 답글쓰기 댓글 좋아요 싫어요 공감 비공감 추천 비추천 공유 신고|返信 いいね 高評価 低評価 共有 シェア 報告 通報 翻訳|回复 回覆 回應 点赞 點讚 讚 赞 举报 檢舉 分享 转发 轉發 收藏 展开 收起|رد الرد مشاركة إبلاغ ابلاغ أعجبني|ตอบกลับ ถูกใจ แชร์ รายงาน'.split(
    /[ |]/u,
  );

/** Those that a writer says of a thing too. */
export const opinions =
  "Like Likes like likes Curtir Нравится Beğen Thích Suka 좋아요 싫어요 공감 비공감 추천 비추천 いいね 高評価 低評価 点赞 點讚 讚 赞 收藏 أعجبني ถูกใจ|Gefällt mir|J’aime|J'aime|Me gusta|Mi piace".split(
    /[ |](?!mir|gusta|piace)/u,
  );

/** The same, of several words. */
export const longButtons =
  "See translation|Read more|Show more|See more|Gefällt mir|Mehr anzeigen|Signaler un abus|J’aime|J'aime|Voir plus|Me gusta|Ver más|Ver mais|Mi piace|Показать ещё|Şikayet et|Phản hồi|Trả lời|Chia sẻ|Báo cáo|Xem thêm|Lihat selengkapnya|답글 달기|もっと見る|عرض المزيد|ดูเพิ่มเติม".split(
    '|',
  );

/** Words of an age: those before the number, what is counted, those after it. */
export const agesBefore = 'vor|Vor|hace|Hace|há|Há|il y a|Il y a|منذ|قبل'.split('|');
export const agesCounted =
  's sec secs second seconds min m minute minutes h hr hrs hour hours d day days w wk week weeks mo month months y yr yrs year years Sek Std Min Stunde Stunden Minute Minuten Tag Tage Tagen Woche Wochen Monat Monate Monaten Jahr Jahre Jahren heure heures jour jours j semaine semaines sem mois an ans hora horas dia dias día días semana semanas mes mês meses ano anos año años ora ore giorno giorni settimana settimane час часа часов ч мин минуту минуты минут день дня дней дн неделю недели недель нед месяц месяца месяцев мес год года лет saat sa dakika dk gün hafta ay yıl giờ phút ngày tuần tháng năm jam menit hari minggu bulan tahun 초 분 시간 일 주 개월 달 년 秒 分 時間 日 週間 か月 ヶ月 年 小时 小時 分钟 分鐘 天 周 个月 個月 ساعات ساعة دقائق دقيقة أيام يوم أسابيع أسبوع أشهر شهر سنوات سنة นาที ชั่วโมง วัน สัปดาห์ เดือน ปี'.split(
    ' ',
  );
export const agesAfter = 'ago|fa|назад|trước|önce|yang lalu|lalu|전|前|ที่แล้ว|ที่ผ่านมา'.split('|');

/** What sites write beside the age of some comments. */
export const badges =
  '[Ee]dited|[Pp]inned|Top[ -](?:comment|[Kk]ommentar|Fan)|Author|Auteur|Aut[oh]r|OP|bearbeitet|modifié|editado|изменено|Автор|작성자|수정됨|編集済み|作者|已编辑';
