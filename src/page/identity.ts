import type { Reading } from './pattern.ts';

/**
 * What makes a comment the same one after its node was replaced or reused: the site's id,
 * else author, time and text. Never the node, which recycling lists give to another comment.
 */
export function identityOf(reading: Reading): string {
  if (reading.id !== undefined) return `id ${reading.id}`;
  return `said ${reading.author ?? ''}\n${reading.time ?? ''}\n${hash(reading.text)}`;
}

/** Whether two readings of one node without ids are one comment whose text was edited. */
export function isEdit(before: Reading, now: Reading): boolean {
  if (before.id !== undefined || now.id !== undefined) return before.id === now.id;
  return before.author === now.author && before.time === now.time;
}

/** FNV-1a over UTF-16 units, twice with other offsets: 64 bits as text. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
