/** What sites print after a text and readers do not take for part of it. */
export const trailingFurniture =
  /\s*(?:[([](?:edited|수정됨|編集済み|已编辑|изменено|bearbeitet|editado|modifié)[)\]]|…?\s*(?:read more|show more|see more|see translation|더보기|자세히 보기|もっと見る|続きを読む|展开|顯示更多|показать полностью|читать далее|mehr anzeigen|weiterlesen|ler mais|ver mais|leer más|voir plus|อ่านเพิ่มเติม|عرض المزيد|selengkapnya))\s*$/iu;
