// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../src/core/comment.ts';
import { createLedger } from '../../src/page/ledger.ts';
import { comment, list, pattern, readingOf, texts } from './list.ts';

/** Puts a control into a comment, as a site does for who wrote it. */
function offer(element: Element | undefined, control: string): void {
  const template = document.createElement('template');
  template.innerHTML = control;
  element?.append(template.content);
}

const isEditable = (control: string) => {
  const page = list(texts('a'));
  offer(page.children[0], control);
  return readingOf(page.children[0] as Element).editable;
};

describe('a comment that the reader can change', () => {
  it.each([
    '<button>Edit</button>',
    '<a href="#"> edit </a>',
    '<a href="#">수정</a>',
    '<button>編集</button>',
    '<button>编辑</button>',
    '<span role="button">Редактировать</span>',
    '<button>Bearbeiten</button>',
    '<button>تعديل</button>',
    '<button aria-label="Edit comment"><svg></svg></button>',
    '<button title="Modifier"><svg></svg></button>',
  ])('offers it: %s', control => {
    expect(isEditable(control)).toBe(true);
  });

  it.each([
    '<span>Edit</span>',
    '<span>(edited)</span>',
    '<a href="#">Edited</a>',
    '<a href="#">edit history</a>',
    '<button>Reply</button>',
    '<button>Credit</button>',
    '<button>삭제</button>',
    '<button></button>',
    '<a href="#">I would edit this if I could, and so would you</a>',
  ])('does not: %s', control => {
    expect(isEditable(control)).toBe(false);
  });

  it('is not the one around it', () => {
    const page = list([{ text: 'a', replies: [{ text: 'b' }] }]);
    offer(page.querySelector('.c .c') ?? undefined, '<button>Edit</button>');
    const readings = pattern.elements(page).map(readingOf);
    expect(readings.map(({ editable }) => editable)).toEqual([false, true]);
  });
});

describe("the reader's own comment", () => {
  function start() {
    const ledger = createLedger();
    const told = new Map<string, Comment>();
    const look = () => {
      for (const element of pattern.elements(document)) ledger.put(readingOf(element));
      ledger.endRound();
      for (const one of ledger.take().put) told.set(one.key, one);
      return [...told.values()].filter(({ exempt }) => exempt).map(({ text }) => text);
    };
    return look;
  }

  it('is exempt, where few can be changed', () => {
    const look = start();
    const page = list(texts('a', 'b', 'c', 'd'));
    offer(page.children[1], '<button>Edit</button>');
    expect(look()).toEqual(['b']);
  });

  it('is none where most can be changed: a moderator reads', () => {
    const look = start();
    const page = list(texts('a', 'b', 'c', 'd'));
    for (const one of page.children) offer(one, '<button>Edit</button>');
    expect(look()).toEqual([]);
  });

  it('is told as soon as there are others', () => {
    const look = start();
    const page = list(texts('a'));
    offer(page.children[0], '<button>Edit</button>');
    expect(look()).toEqual([]);
    page.append(comment({ text: 'b' }), comment({ text: 'c' }));
    expect(look()).toEqual(['a']);
  });
});
