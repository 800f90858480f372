import type { Pattern } from './pattern.ts';

/**
 * Learns where `root` keeps its comments: by the first site rule that finds any, else by
 * structure; null where nothing is sure enough. Reads the page, writes nothing, forces no layout.
 */
export declare function find(root: Document | ShadowRoot, url: string): Pattern | null;
