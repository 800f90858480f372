import type { Taught } from '../page/taught.ts';
import type { Rule } from '../sites/rule.ts';
import { isRecord } from './record.ts';

/*
 * What a reader taught of a site, as it is stored: two settings, each one string like any other,
 * a list in JSON or nothing. What is not whole and valid is none.
 */

/** The two settings of a site. */
export interface TaughtSettings {
  readonly rules: string;
  readonly not: string;
}

/** What the reader has pointed out on a page. */
export type Lesson =
  /** A comment, read by this rule; what keeps it from being one is forgotten. */
  | { readonly kind: 'comment'; readonly rule: Rule; readonly forget: readonly string[] }
  | { readonly kind: 'no comment'; readonly selector: string };

/** Lists and selectors longer than these are none that a reader has pointed at. */
const mostRules = 20;
const mostNot = 50;
const longestSelector = 1000;
const longestList = 30_000;

/** Parts of a rule that are selectors. */
export const ruleParts = [
  'unit',
  'not',
  'body',
  'quote',
  'drop',
  'author',
  'time',
  'id',
  'likes',
  'rating',
  'op',
  'placeholder',
  'enter',
  'within',
] as const satisfies readonly (keyof Rule)[];
const isPart = (name: string): name is (typeof ruleParts)[number] =>
  ruleParts.some(part => part === name);
/** Parts that are plain CSS; the others are fields or paths, see `Rule`. */
const plain: ReadonlySet<string> = new Set([
  'unit',
  'not',
  'quote',
  'drop',
  'op',
  'placeholder',
  'enter',
  'within',
]);

export function taughtOf(settings: TaughtSettings): Taught {
  return { rules: readRules(settings.rules), not: readNot(settings.not) };
}

export function readRules(stored: string): readonly Rule[] {
  return readList(stored, mostRules, isRule) ?? [];
}

export function readNot(stored: string): readonly string[] {
  return readList(stored, mostNot, isSelector) ?? [];
}

export function isRules(value: unknown): value is string {
  return typeof value === 'string' && readList(value, mostRules, isRule) !== null;
}

export function isNot(value: unknown): value is string {
  return typeof value === 'string' && readList(value, mostNot, isSelector) !== null;
}

export function writeList(list: readonly unknown[]): string {
  return list.length === 0 ? '' : JSON.stringify(list);
}

/** The settings after a lesson: the newest counts first, the oldest go where all are too many. */
export function learn(before: TaughtSettings, lesson: Lesson): TaughtSettings {
  const { rules, not } = taughtOf(before);
  if (lesson.kind === 'comment') {
    const others = rules.filter(({ unit }) => unit !== lesson.rule.unit);
    return {
      rules: writeNewest([lesson.rule, ...others], mostRules),
      not: writeList(not.filter(selector => !lesson.forget.includes(selector))),
    };
  }
  const { selector } = lesson;
  const kept = rules.filter(({ unit }) => unit !== selector);
  return {
    rules: writeList(kept),
    // What was no comment but for the reader's own rule is none without it.
    not:
      kept.length < rules.length
        ? before.not
        : writeNewest([selector, ...not.filter(other => other !== selector)], mostNot),
  };
}

/** As many as may be stored. */
function writeNewest(list: readonly unknown[], most: number): string {
  const written = writeList(list.slice(0, most));
  return written.length > longestList
    ? writeNewest(list, Math.min(most, list.length) - 1)
    : written;
}

export function parseLesson(value: unknown): Lesson | null {
  if (!isRecord(value)) return null;
  const { kind, rule, forget, selector } = value;
  if (kind === 'no comment') return isSelector(selector) ? { kind, selector } : null;
  if (kind !== 'comment' || !isRule(rule)) return null;
  return Array.isArray(forget) && forget.length <= mostNot && forget.every(isSelector)
    ? { kind, rule, forget }
    : null;
}

/** Whether a part of a rule reads as what it has to be. */
export function isRulePart(name: (typeof ruleParts)[number], value: unknown): value is string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > longestSelector)
    return false;
  const paths = plain.has(name)
    ? [value]
    : value.split(' | ').map(path => path.replace(attribute, ''));
  return paths.flatMap(path => path.split(' >>> ')).every(step => step === '' || parses(step));
}

const attribute = /@[\w-]+(?:~[\w-]+)?$/;

function isRule(value: unknown): value is Rule {
  if (!isRecord(value) || !isString(value.unit) || !isString(value.body)) return false;
  return Object.entries(value).every(([name, part]) => {
    if (name === 'head') return part === true;
    if (name === 'parent') return isParent(part);
    return isPart(name) && isRulePart(name, part);
  });
}

/** How answers show their parent; see `Rule`. */
function isParent(value: unknown): value is Rule['parent'] {
  if (value === 'unknown') return true;
  if (!isRecord(value)) return false;
  const { thread, depth, orTop, ...others } = value;
  if (Object.keys(others).length > 0) return false;
  if (thread !== undefined) return depth === undefined && orTop === undefined && isSelector(thread);
  return isRulePart('id', depth) && (orTop === undefined || typeof orTop === 'boolean');
}

function isSelector(value: unknown): value is string {
  return isRulePart('unit', value);
}

/**
 * Whether it is CSS, as far as can be told: a service worker has no document to try it on, so
 * it is told again wherever it is read to be used.
 */
function parses(selector: string): boolean {
  if (typeof DocumentFragment === 'undefined') return true;
  try {
    new DocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

function readList<T>(
  stored: string,
  most: number,
  isOne: (value: unknown) => value is T,
): readonly T[] | null {
  if (stored === '') return [];
  if (stored.length > longestList) return null;
  const list = parse(stored);
  if (!Array.isArray(list) || list.length === 0 || list.length > most) return null;
  return list.every(isOne) && JSON.stringify(list) === stored ? list : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
