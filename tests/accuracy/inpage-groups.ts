import { createPattern } from '../../src/page/pattern.ts';
import { candidateOf } from '../../src/page/structure/choose.ts';
import { featureNames } from '../../src/page/structure/features.ts';
import { type Group, group } from '../../src/page/structure/groups.ts';
import { rulesOf } from '../../src/page/structure/learn.ts';
import { type Survey, survey } from '../../src/page/structure/survey.ts';
import { hashNames } from './hash-names.ts';
import { quotingText } from './quoting.ts';
import { type Gold, scorePage } from './score.ts';

/** One candidate group: what the finder would see of it, and how right it would be. */
export interface Candidate {
  readonly key: string;
  readonly units: number;
  readonly features: readonly number[];
  /** F1 of the comments read by it; 0 on pages without. */
  readonly f1: number;
}

function candidates(gold: readonly Gold[], hashed: boolean): Candidate[] {
  if (hashed) hashNames(document);
  const page = finish(survey(document));
  return finish(group(page)).flatMap(one => {
    const features = candidateOf(page, one);
    if (!features) return [];
    const f1 = gold.length > 0 ? rightness(page, one, gold) : 0;
    const { key, units } = one;
    return [{ key, units: units.length, features: featureNames.map(name => features[name]), f1 }];
  });
}

/** F1 of the comments that are read if the group is taken; those far too many are not read. */
function rightness(page: Survey, one: Group, gold: readonly Gold[]): number {
  const rules = one.units.length > 3 * gold.length + 10 ? null : finish(rulesOf(page, one));
  if (!rules) return 0;
  const pattern = createPattern('structure', rules);
  const found = pattern.elements(document).flatMap(element => {
    const reading = pattern.read(element);
    if (!reading) return [];
    const { text, role = 'comment' } = reading;
    const quoting = quotingText(pattern, reading);
    return [{ text, role, quoting, author: null, time: null, id: null }];
  });
  return scorePage('', '', found, gold).f1;
}

function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The page as it is, then with its names hashed. */
function both({ gold }: { gold: Gold[] }): [named: Candidate[], hashed: Candidate[]] {
  return [candidates(gold, false), candidates(gold, true)];
}

Object.assign(globalThis, { unecho: both });
