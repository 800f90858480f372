/** What a reader can do to the comment under the pointer. */
export const commentActs = ['show', 'never', 'always'] as const;
export type CommentAct = (typeof commentActs)[number];

/** Which way a reader goes from one group to another. */
export const directions = ['next', 'previous'] as const;
export type Direction = (typeof directions)[number];
