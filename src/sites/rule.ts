/**
 * Where comments stand, as data: a site rule says it of a platform, the structural finder says it
 * of the page it has read, a reader says it by pointing.
 *
 * A selector is CSS. Inside a unit it may start with `:scope`, and ` >>> ` steps into the
 * shadow root of what stands before it. A field is a selector, an attribute (`@data-author`, of the
 * unit itself), or both (`time@datetime`); without an attribute it is the element's text. Of
 * `@class~depth` the number after that word is taken. Where a field names several, as `a | b`, the
 * first that the unit has is taken.
 */
export interface Rule {
  /** Comments' own elements, with whatever the site nests in them. */
  readonly unit: string;
  /** Those of `unit` that are none: pingbacks, forms, stubs. */
  readonly not?: string;
  /** Elements that hold the comment's words. */
  readonly body: string;
  /** Parts of the body that repeat the parent's words. */
  readonly quote?: string;
  /** Parts of the body that are not its words: signatures, edit notes. */
  readonly drop?: string;
  /** The fields below stand in the element before the unit, which tells who and when. */
  readonly head?: true;
  readonly author?: string;
  readonly time?: string;
  /** The site's own id or the permalink. */
  readonly id?: string;
  readonly likes?: string;
  /** "4 of 5 stars" and its like. */
  readonly rating?: string;
  /** Units that open a thread. */
  readonly op?: string;
  /** Lines that the site wrote in a comment's place. */
  readonly placeholder?: string;
  /** How an answer shows its parent, where it is not nested in the parent's unit. */
  readonly parent?:
    | 'unknown'
    /** Ancestors whose first unit is the parent of the others in them. */
    | { readonly thread: string }
    /**
     * Siblings in one flat list: a field with a number that grows with the nesting. A unit without
     * it is at the top if `orTop`, else its parent is unknown.
     */
    | { readonly depth: string; readonly orTop?: boolean };
  /** Hosts of shadow roots in which units, or further such hosts, stand. */
  readonly enter?: string;
  /** Only what stands directly in a shadow root of these hosts is a unit. */
  readonly within?: string;
}

/** What tells a platform, and what its rule was written from. */
export interface SiteRule extends Rule {
  /** Lower case, as the folder of its page among the tests. */
  readonly name: string;
  /** Found on a page of this platform and on no other. */
  readonly mark: string;
  /** Where answers stand that are built otherwise than what they answer. */
  readonly replies?: Rule;
  /** Only here, as host or the end of one; any host if absent. */
  readonly hosts?: readonly string[];
  /** P saved pages, S the platform's source, C code of a public tool, X excerpts; with its date. */
  readonly evidence: string;
}
