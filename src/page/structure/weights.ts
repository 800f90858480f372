import type { Feature } from './features.ts';

/** What each feature adds to a group's score; a group below `none` is not taken. */
export const weights: Readonly<Record<Feature, number>> = {
  time: 0.21,
  oneTime: 1.34,
  user: 0.05,
  avatar: 2.9,
  action: 1.3,
  permalink: 2.02,
  numbered: 2.58,
  commentName: 1.25,
  commentAbove: 0.33,
  chromeName: -1.5,
  chromeAbove: -0.98,
  schema: 1.51,
  length: -1.16,
  variety: 0.09,
  linkDensity: -2.52,
  prose: 1.26,
  linkedHeading: -0.32,
  heading: -1.45,
  price: -1.9,
  input: 0.54,
  count: 2.79,
  siblings: -1.18,
  cover: 3.76,
  nested: -0.83,
  manyTimes: -1.17,
  late: -0.0,
  timeAndUser: 0.59,
  nothing: -1.5,
  short: -1.74,
  headline: -0.98,
  announced: 1,
  answerable: 0.5,
};

/** Score of a page that has no comments. */
export const none = 6.69;
