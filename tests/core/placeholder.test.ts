import { describe, expect, it } from 'vitest';
import { isPlaceholderLine } from '../../src/core/placeholder.ts';

describe('a line in the place of a comment', () => {
  it.each([
    'This comment was deleted',
    'THIS POST HAS BEEN REMOVED',
    '[removed]',
    ' (deleted by user)',
    '\u3000削除されました',
    'Your comment is awaiting moderation',
    'Unavailable comment',
    '클린봇이 부적절한 표현을 감지한 댓글입니다',
    '작성자가 삭제한 댓글입니다.',
    '숨겨진 댓글입니다',
    'このコメントは削除されました',
    '投稿は非表示になっています',
    '该评论已被删除',
    '該留言已被刪除',
    'Комментарий удалён модератором',
    'НЛО прилетело и унесло эту надпись',
    'Dieser Kommentar wurde gelöscht',
    'Este comentário foi removido pelo autor',
    'O comentário foi excluído',
    'El comentario fue eliminado',
    'Ce message a été supprimé',
    'Questo commento è stato rimosso',
    'Il commento è stato eliminato',
    'Komentar ini telah dihapus',
    'تم حذف هذا التعليق',
    'ความคิดเห็นนี้ถูกลบ',
  ])('is %s', line => {
    expect(isPlaceholderLine(line)).toBe(true);
  });

  it.each([
    '',
    't',
    'This comment made my day',
    'THIS POST IS GREAT',
    '[removed] was my favourite album',
    '(deleted scenes are the best)',
    '\u3000削除してほしい',
    'Your comment is wrong',
    'Unavailable in my country',
    '클린봇이 뭐예요?\n누가 알려 주세요',
    '작성자가 누구인가요',
    '숨겨진 명곡입니다',
    'このコメントは面白い',
    '投稿ありがとうございます',
    '该评论员水平很高',
    '該留言很有趣',
    'Комментарий дня',
    'НЛО над городом',
    'Dieser Kommentar ist gut',
    'Este comentário é perfeito',
    'O comentário dele foi ótimo',
    'El comentario de arriba',
    'Ce message est pour toi',
    'Questo commento è bello',
    'Komentar ini lucu',
    'تم حذف المشهد',
  ])('is not %s', line => {
    expect(isPlaceholderLine(line)).toBe(false);
  });
});
