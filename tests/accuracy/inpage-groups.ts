import { createPattern } from '../../src/page/pattern.ts';
import { scoreOf } from '../../src/page/structure/choose.ts';
import { featureNames, featuresOf } from '../../src/page/structure/features.ts';
import { group } from '../../src/page/structure/groups.ts';
import { selectorOf } from '../../src/page/structure/keys.ts';
import { learnOpener } from '../../src/page/structure/opener.ts';
import { learnParts } from '../../src/page/structure/parts.ts';
import { survey } from '../../src/page/structure/survey.ts';
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

/** Candidates of a page that are learnt from: those that the weights of before liked best. */
const mostRead = 24;

function candidates(gold: readonly Gold[], hashed: boolean): Candidate[] {
  if (hashed) hashNames(document);
  const page = finish(survey(document));
  return finish(group(page))
    .map(one => ({ one, features: featuresOf(page, one) }))
    .sort((a, b) => scoreOf(b.features) - scoreOf(a.features))
    .slice(0, mostRead)
    .map(({ one, features }) => ({
      key: one.key,
      units: one.units.length,
      features: featureNames.map(name => features[name]),
      f1: gold.length > 0 ? rightness(one.units, one.key) : 0,
    }));

  function rightness(units: readonly number[], key: string): number {
    const parts = learnParts(page, units);
    if (!parts || units.length > 3 * gold.length + 10) return 0;
    const opener = learnOpener(page, units, parts);
    const rule = { unit: selectorOf(key), ...parts };
    const pattern = createPattern('structure', opener ? [opener, rule] : [rule]);
    const found = pattern.elements(document).flatMap(element => {
      const reading = pattern.read(element);
      if (!reading) return [];
      const { text, role = 'comment' } = reading;
      const quoting = quotingText(pattern, reading);
      return [{ text, role, quoting, author: null, time: null, id: null }];
    });
    return scorePage('', '', found, gold).f1;
  }
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
