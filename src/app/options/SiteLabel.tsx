import { nameOf } from '../site-name.ts';

/** A site in the letters of its language and, where that differs, as the network spells it. */
export function SiteLabel({ site }: { readonly site: string }) {
  const { shown, raw } = nameOf(site);
  return (
    <>
      <bdi>{shown}</bdi>
      {raw && <bdi class="raw">{raw}</bdi>}
    </>
  );
}
