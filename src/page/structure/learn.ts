import type { Rule } from '../../sites/rule.ts';
import type { Root } from '../dom.ts';
import { type Features, featureNames, featuresOf } from './features.ts';
import { type Group, group } from './groups.ts';
import { learnParts } from './parts.ts';
import { survey } from './survey.ts';
import { none, weights } from './weights.ts';

/** Learns where the page keeps its comments from its structure alone; pauses at each `yield`. */
export function* learn(root: Root): Generator<undefined, Rule | null> {
  const page = yield* survey(root);
  const groups = yield* group(page);
  let best: Group | null = null;
  let bestScore = none;
  for (const one of groups) {
    const score = scoreOf(featuresOf(page, one));
    if (score > bestScore) [best, bestScore] = [one, score];
    yield;
  }
  if (!best) return null;
  const parts = learnParts(page, best.units);
  return parts && { unit: best.key, ...parts };
}

function scoreOf(features: Features): number {
  let score = 0;
  for (const name of featureNames) score += weights[name] * features[name];
  return score;
}
