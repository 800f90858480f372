// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findByRule } from '../../src/page/find.ts';
import { match } from '../../src/sites/match.ts';
import { rules } from '../../src/sites/rules.ts';

/** One page of our own for every platform: facts of its markup, words of ours, decoys. */
const pages = join(import.meta.dirname, '../pages');

/** What stands beside a page: the comments that are to be found on it, and nothing else. */
interface Expected {
  readonly url: string;
  /** The rule's name, or `structure` on a page of no known platform. */
  readonly rule: string;
  readonly comments: readonly {
    readonly text: string;
    readonly author?: string;
    /** As ISO 8601; without a zone where the page tells none. */
    readonly time?: string;
    readonly id?: string;
    /** Place of the comment it answers; null at the top; absent where the page does not tell. */
    readonly parent?: number | null;
    readonly role?: string;
  }[];
}

function open(name: string): Expected {
  const html = readFileSync(join(pages, name, 'page.html'), 'utf8');
  document.body.innerHTML = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';
  attachShadows(document);
  return JSON.parse(readFileSync(join(pages, name, 'comments.json'), 'utf8'));
}

/** Declarative shadow roots, which `innerHTML` leaves as templates. */
function attachShadows(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll('template[shadowrootmode]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    if (!shadow) continue;
    shadow.innerHTML = template.innerHTML;
    template.remove();
    attachShadows(shadow);
  }
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('site rules', () => {
  it('are sorted by name, each once', () => {
    const names = rules.map(rule => rule.name);
    expect(names).toEqual([...new Set(names)].sort());
  });

  it('each have a file of their name, or share it with their platform', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/sites'));
    for (const { name } of rules)
      expect(
        files.some(
          file =>
            name === file.replace('.ts', '') || name.startsWith(`${file.replace('.ts', '')}-`),
        ),
      ).toBe(true);
  });

  it.each(rules.map(rule => [rule.name, rule] as const))(
    '%s has a page, evidence and selectors that parse',
    (name, rule) => {
      expect(existsSync(join(pages, name, 'page.html'))).toBe(true);
      expect(rule.evidence).toMatch(/^[PSCX]\b/);
      const {
        unit,
        not,
        body,
        quote,
        drop,
        author,
        time,
        id,
        likes,
        rating,
        op,
        placeholder,
        mark,
        enter,
      } = rule;
      const fields = [
        ...Object.values(rule.replies ?? {}).filter(field => field !== 'unknown'),
        unit,
        not,
        body,
        quote,
        drop,
        author,
        time,
        id,
        likes,
        rating,
        op,
        placeholder,
        mark,
        enter,
      ];
      const how = typeof rule.parent === 'object' ? Object.values(rule.parent) : [];
      for (const field of [...fields, ...how])
        for (const part of field?.split(/ \| | >>> /) ?? []) {
          const selector = part.replace(/@[\w-]+(?:~[\w-]+)?$/, '');
          if (selector) expect(() => document.querySelector(selector), selector).not.toThrow();
        }
    },
  );
});

describe('finds on its own page just what stands there', () => {
  it.each(rules.map(rule => rule.name))('%s', name => {
    const expected = open(name);
    const pattern = findByRule(document, expected.url);
    expect(pattern?.finder).toBe(`rule:${name}`);
    const readings = pattern?.elements(document).flatMap(one => pattern.read(one) ?? []) ?? [];
    const elements = readings.map(reading => reading.element);
    const found = readings.map(({ text, author, time, id, parent, role }) => ({
      text,
      ...(author !== undefined && { author }),
      ...(time !== undefined && { time }),
      ...(id !== undefined && { id }),
      ...(parent !== undefined && { parent: parent && elements.indexOf(parent) }),
      ...(role === 'op' && { role }),
    }));
    expect(found).toEqual(
      expected.comments.map(one => (one.time ? { ...one, time: Date.parse(one.time) } : one)),
    );
  });
});

describe('claims no other platform', () => {
  it.each(readdirSync(pages).filter(name => existsSync(join(pages, name, 'comments.json'))))(
    '%s',
    name => {
      const { url, rule } = open(name);
      const claimed = rule === 'structure' ? [] : [rule];
      expect(match(document, url).map(one => one.name)).toEqual(claimed);
    },
  );
});
