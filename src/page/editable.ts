import { all, attribute } from './dom.ts';

/** How sites offer somebody to change a text: alone in a control, lower case. */
const words: ReadonlySet<string> = new Set(
  (
    'edit|edit post|edit comment|edit reply|edit this post|edit this comment|edit your comment|modify' +
    '|수정|수정하기|댓글 수정|編集|編集する|编辑|編輯|修改|редактировать|изменить|редагувати|bearbeiten|ändern' +
    '|editar|modificar|modifier|éditer|modifica|bewerken|redigera|rediger|edytuj|upravit|düzenle' +
    '|sunting|ubah|chỉnh sửa|sửa|แก้ไข|संपादित करें|تعديل|تحرير|עריכה'
  ).split('|'),
);
const controls = 'a, button, [role=button], [role=menuitem]';

/**
 * Whether a comment offers the reader to change it, by a control that `mine` finds its own.
 * Where few comments of a page do, those are the reader's; where most do, a moderator reads.
 */
export function isEditable(unit: Element, mine: (found: Element) => boolean): boolean {
  return all(unit, controls).some(control => says(control) && mine(control));
}

const says = (control: Element): boolean =>
  isWord(Reflect.get(Element.prototype, 'textContent', control)) ||
  isWord(attribute(control, 'aria-label')) ||
  isWord(attribute(control, 'title'));

const longest = 24;

function isWord(label: string | null): boolean {
  if (label === null || label.length > 3 * longest) return false;
  const word = label.trim();
  return word.length > 0 && word.length <= longest && words.has(word.toLowerCase());
}
