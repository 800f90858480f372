/** The one attribute that is ever set on a node of the page. */
export const attributeName = 'data-seen-above';

/** The tag of a marker's host: no page defines it, and it differs from page to page. */
export const markerTag = /^x-[a-z\d]{8}$/;

export function newMarkerTag(): string {
  return `x-${Math.random().toString(36).slice(2).padEnd(8, '0').slice(0, 8)}`;
}
