import { contains } from './dom.ts';
import type { Reading } from './pattern.ts';

/** Shorter ids than this stand in addresses for other things, such as the number of a page. */
const shortestId = 3;

/**
 * Tells of a comment whether the address bar points to it: by the fragment, to an element in
 * the comment or by its id, or by its permalink in the path or the query.
 */
export function linkedBy(document: Document): (reading: Reading) => boolean {
  const address = new URL(document.location.href);
  const fragment = decode(address.hash.slice(1));
  const parts = [fragment, ...address.pathname.split('/').map(decode)];
  // Firefox 153 lets a content script not iterate over what a window made.
  address.searchParams.forEach(value => {
    parts.push(value);
  });
  const named = new Set(parts.filter(part => part.length >= shortestId));
  const target = targetOf(document, fragment);
  return ({ element, id }) => {
    if (target && contains(element, target)) return true;
    if (id === undefined) return false;
    return named.has(id) || (id.includes('/') && isSamePlace(id, address));
  };
}

function targetOf(document: Document, fragment: string): Element | null {
  if (fragment === '') return null;
  return (
    document.getElementById(fragment) ??
    document.getElementById(document.location.hash.slice(1)) ??
    document.getElementsByName(fragment)[0] ??
    null
  );
}

function isSamePlace(permalink: string, { origin, href, pathname, search }: URL): boolean {
  if (!URL.canParse(permalink, origin)) return false;
  const link = new URL(permalink, origin);
  if (link.origin !== origin) return false;
  if (link.hash !== '') return link.href === href;
  return trim(link.pathname) === trim(pathname) && link.search === search;
}

const trim = (path: string) => path.replace(/\/$/, '');

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
