import { attribute } from '../dom.ts';
import type { Survey } from './survey.ts';

/** Class names that one element can add keys by. */
const mostTokens = 8;

/**
 * Selectors that `i` shares with its like, apart from where it stands: by each class, by an id
 * that ends in a number, by roles and data attributes, by a tag of the site's own.
 */
export function keysOf(page: Pick<Survey, 'elements' | 'tags'>, i: number): string[] {
  const element = page.elements[i];
  const tag = page.tags[i];
  if (!element || !tag) return [];
  const keys = tag.includes('-') ? [tag] : [];
  for (const token of tokensOf(element)) keys.push(...tokenKey(tag, token));
  for (const name of Element.prototype.getAttributeNames.call(element)) {
    if (name === 'class' || !telling.has(name)) continue;
    const value = attribute(element, name) ?? '';
    if (name === 'id') keys.push(...numbered(tag, name, value));
    else if (name === 'itemtype')
      keys.push(`${tag}[itemtype$=${quote(value.replace(/^.*\//, '/'))}]`);
    else if (roles.has(name) && value)
      keys.push(...(/\d/.test(value) ? numbered(tag, name, value) : [has(tag, name, value)]));
    else if (value) keys.push(`${tag}[${name}]`);
  }
  return keys;
}

/** Attributes whose value says what an element is. */
const roles: ReadonlySet<string> = new Set(
  'itemprop role data-testid data-type component data-hook'.split(' '),
);

/** These, and attributes in which sites keep the number or author of a comment. */
const telling: ReadonlySet<string> = new Set([
  ...roles,
  ...'id itemtype data-id data-comment-id data-commentid data-post-id data-postid data-message-id'.split(
    ' ',
  ),
  ...'data-reply-id data-review-id data-pid data-content data-author thingid'.split(' '),
]);

export function tokensOf(element: Element): string[] {
  const names = attribute(element, 'class');
  return names ? (names.match(/\S+/g) ?? []).slice(0, mostTokens) : [];
}

function tokenKey(tag: string, token: string): string[] {
  return /\d/.test(token) && !/^[a-z]+\d$/i.test(token)
    ? numbered(tag, 'class', token).concat(classKey(tag, token))
    : [classKey(tag, token)];
}

export function classKey(tag: string, token: string): string {
  return /^[a-z_][\w-]*$/i.test(token) ? `${tag}.${token}` : `${tag}[class~=${quote(token)}]`;
}

/** `post-123` as what begins with `post-`. */
function numbered(tag: string, name: string, value: string): string[] {
  const prefix = /^([^\d]+)\d/.exec(value)?.[1];
  if (!prefix) return [];
  return [`${tag}[${name}${name === 'class' ? '*' : '^'}=${quote(prefix)}]`];
}

function has(tag: string, name: string, value: string): string {
  return `${tag}[${name}=${quote(value)}]`;
}

export function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ')}"`;
}

/** A selector of `i` by its own id or by up to three steps of tags and first classes above it. */
export function pathOf(
  page: Pick<Survey, 'elements' | 'tags' | 'parents'>,
  i: number,
  steps = 3,
): string {
  const element = page.elements[i];
  const tag = page.tags[i] ?? '*';
  if (!element) return tag;
  const id = attribute(element, 'id');
  if (id && !/\d/.test(id)) return `[id=${quote(id)}]`;
  const token = tokensOf(element).find(one => !/\d{3}/.test(one));
  const own = token ? classKey(tag, token) : tag;
  const parent = page.parents[i] ?? -1;
  return steps > 0 && parent >= 0 && tag !== 'body'
    ? `${pathOf(page, parent, steps - 1)} > ${own}`
    : own;
}

/** The key as CSS: where it ends before a number, each digit that may follow. */
export function selectorOf(key: string): string {
  return key.replace(/\[([\w-]+)([*^])="((?:[^"\\]|\\.)*)"\]/g, (_, name, sign, prefix) => {
    const each = Array.from({ length: 10 }, (__, digit) => `[${name}${sign}="${prefix}${digit}"]`);
    return `:is(${each.join(',')})`;
  });
}
