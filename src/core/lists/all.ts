/**
 * The language lists in one place: they compress best side by side, and a bundler puts modules in
 * the order in which they are first asked for.
 */
export * from './emoji.ts';
export * from './endings.ts';
export * from './furniture.ts';
export * from './han.ts';
export * from './letters.ts';
export * from './lookalikes.ts';
export * from './numbers.ts';
export * from './placeholders.ts';
export * from './promotions.ts';
export * from './words.ts';
