/** A comment, one that looks like it and must stay, and one that says the same and must go. */
export type Row = readonly [original: string, mustStay: string, mustHide: string];
