import type { Feature } from './features.ts';

/** What each feature adds to a group's score; a group below `none` is not taken. */
export const weights: Readonly<Record<Feature, number>> = {
  time: 2,
  oneTime: 1.5,
  user: 1.5,
  avatar: 1,
  action: 1.5,
  permalink: 0.7,
  numbered: 1,
  commentName: 1.5,
  commentAbove: 1,
  chromeName: -2,
  chromeAbove: -1.5,
  schema: 1.5,
  length: 0.5,
  variety: 0.7,
  linkDensity: -4,
  prose: 1,
  linkedHeading: -3,
  heading: -0.5,
  price: -1.5,
  input: -0.5,
  count: 1.5,
  siblings: 0.3,
  cover: 1,
  nested: 0.3,
  manyTimes: -2,
  late: 0.3,
  timeAndUser: 2,
  nothing: -3,
  short: -0.5,
  headline: -2,
  announced: 1,
  answerable: 0.5,
};

/** Score of a page that has no comments. */
export const none = 7;
