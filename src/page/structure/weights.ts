import type { Feature } from './features.ts';

/**
 * What each feature adds to a group's score; a group below `none` is not taken.
 *
 * Learnt by `npm run accuracy -- train CORPUS`: softmax over the groups of a page and "none", so
 * that the expected F1 is greatest, on 216 collected pages (76 of them without comments) and our
 * own small ones, each once as it is and once with every name hashed, so that no name is needed.
 */
export const weights: Readonly<Record<Feature, number>> = {
  time: 0.37,
  oneTime: 1.51,
  user: -0.17,
  avatar: 1.33,
  action: 0.87,
  permalink: 1.03,
  numbered: 1.43,
  commentName: 0.7,
  commentAbove: 0.17,
  chromeName: -1.25,
  chromeAbove: -0.76,
  schema: 1.57,
  length: -1.77,
  variety: 1.02,
  linkDensity: -1.85,
  prose: 0.94,
  linkedHeading: -0.39,
  heading: -1.61,
  price: -1.57,
  input: -0.15,
  count: 2.56,
  siblings: 0.78,
  cover: 3.52,
  nested: -0.24,
  manyTimes: -1.16,
  late: 0.37,
  timeAndUser: 0.06,
  nothing: -0.94,
  short: -0.64,
  headline: -0.71,
  title: -0.5,
  named: 0.5,
  announced: 1.27,
  answerable: 0.03,
  meta: -0.41,
  oneUser: 0.66,
  actionAndTime: 1.36,
  numberedAndTime: 1.08,
  proseAndUser: 0.3,
};

/** Score of a page that has no comments. */
export const none = 7.2;
