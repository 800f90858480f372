/** Lines that a site writes in the place of a comment that was taken away or held back. */
export const placeholderLine = new RegExp(
  `^[\\s\\[(<*]*(?:${[
    '(?:this |the |your )?(?:comment|reply|post|message)s? (?:(?:was|has been|have been|is|were) )?(?:deleted|removed|hidden|flagged|unavailable|awaiting moderation|under review)(?: (?:by|for|because|due to|pending)[^\\n]{0,60})?',
    '(?:deleted|removed|flagged|dead|redacted)(?: by (?:the )?(?:user|author|moderators?|admin|reddit))?',
    '(?:deleted|unavailable|suspended) (?:comment|user|account|post)',
    '클린봇이[^\\n]{0,60}',
    '(?:작성자가|작성자에 의해|관리자가|관리자에 의해|운영자가|운영원칙)[^\\n]{0,30}(?:삭제|차단|블라인드|숨김)[^\\n]{0,30}',
    '(?:삭제된|삭제되었거나|차단된|비공개|숨겨진|블라인드)[^\\n]{0,10} ?(?:댓글|답글|글|게시물)[^\\n]{0,20}',
    '비밀 ?댓글[^\\n]{0,20}',
    '(?:この)?(?:コメント|投稿|返信)は[^\\n]{0,20}(?:削除|非表示|取り消)[^\\n]{0,20}',
    '削除されました',
    '(?:该|此|本)(?:评论|回复|楼层|留言)[^\\n]{0,10}(?:删除|屏蔽|隐藏|折叠)[^\\n]{0,10}',
    '(?:該|此|本)(?:評論|回覆|樓層|留言)[^\\n]{0,10}(?:刪除|屏蔽|隱藏)[^\\n]{0,10}',
    '(?:комментарий|сообщение|пост)[^\\n]{0,12}(?:удал[её]н|скрыт|заблокирован)[^\\n]{0,30}',
    'нло прилетело[^\\n]{0,40}',
    '(?:dieser|der) (?:kommentar|beitrag)[^\\n]{0,12}(?:gelöscht|entfernt|ausgeblendet|gesperrt)[^\\n]{0,20}',
    '\\[?(?:gelöscht|entfernt)',
    '(?:este|o|el) (?:comentário|comentario|mensaje)[^\\n]{0,12}(?:removido|excluído|apagado|eliminado|borrado|ocultado)[^\\n]{0,30}',
    '(?:eliminado|borrado|removido|apagado)',
    '(?:ce|le) (?:commentaire|message)[^\\n]{0,12}(?:supprimé|masqué|modéré)[^\\n]{0,30}',
    '(?:supprimé)',
    '(?:questo|il) commento[^\\n]{0,12}(?:eliminato|rimosso)[^\\n]{0,20}',
    'komentar (?:ini )?(?:telah )?(?:dihapus|disembunyikan)[^\\n]{0,20}',
    'تم حذف[^\\n]{0,20}التعليق[^\\n]{0,10}',
    'ความคิดเห็น(?:นี้)?ถูก(?:ลบ|ซ่อน)[^\\n]{0,20}',
  ].join('|')})[\\s\\])>*.!。]*$`,
  'iu',
);

/** Longest text that can be such a line. */
export const placeholderLength = 160;

/** What such a line begins with, brackets apart: a letter or two, to tell most texts apart at once. */
export const placeholderStarts: readonly string[] = [
  ...'th co re po me yo de fl da un su ко со по нл di ge en es el bo ap ce le qu il ko تم คว'.split(
    ' ',
  ),
  'o ',
  ...'클작관운삭차비숨블こコ投返削该此本該',
];
