import type english from './static/_locales/en/messages.json';

type English = typeof english;
type Category = Intl.LDMLPluralRule;
/** Messages with one form for each plural category, named without it. */
export type PluralKey = {
  [K in keyof English]: K extends `${infer B}_other` ? B : never;
}[keyof English];
export type Key = Exclude<keyof English, `${PluralKey}_${Category}`>;

type Placeholders<M> = M extends { placeholders: infer P } ? keyof P & string : never;
type Values<P extends string> = Readonly<Record<P, string | number>>;
type Rest<P extends string> = [P] extends [never] ? [] : [values: Values<P>];
type PluralValues<K extends PluralKey> = Values<Placeholders<English[`${K}_other`]>>;

/** Every word the reader sees, in the language of the browser. */
export interface Words {
  /** The language the words are in, as in `<html lang>`; English where ours has none of the browser's. */
  readonly locale: string;
  readonly direction: string;
  /** Key and placeholders are those of the English file; another does not compile. */
  say<K extends Key>(key: K, ...values: Rest<Placeholders<English[K]>>): string;
  /** The form of a message that fits `count`. */
  sayPlural<K extends PluralKey>(key: K, count: number, values: PluralValues<K>): string;
  number(value: number): string;
}

/**
 * Words by the browser's `i18n.getMessage`. In every language the placeholders of a message are
 * numbered in the order of their names, so names are all that has to be passed.
 */
export function createWords(getMessage: (name: string, substitutions?: string[]) => string): Words {
  const locale = getMessage('locale') || 'en';
  // Made when something is counted: on each page that has no copies they would cost milliseconds.
  const plural = once(() => new Intl.PluralRules(locale));
  const number = once(() => new Intl.NumberFormat(locale));
  const fill = (key: string, values: Values<string> = {}) =>
    getMessage(
      key,
      Object.keys(values)
        .sort()
        .map(name => write(values[name] ?? '')),
    );
  const write = (value: string | number) =>
    typeof value === 'number' ? number().format(value) : value;
  return {
    locale,
    direction: getMessage('direction') || 'ltr',
    say: (key, ...[values]: [values?: Values<string>]) => fill(key, values),
    sayPlural: (key, count, values) => fill(`${key}_${plural().select(count)}`, values),
    number: value => number().format(value),
  };
}

/** What the marker on the page says of `count` copies. */
export function markerWords(words: Words) {
  return {
    show: (count: number) => words.sayPlural('marker_show', count, { count }),
    hide: (count: number) => words.sayPlural('marker_hide', count, { count }),
  };
}

/** Makes something when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Gives a page of ours the language and the direction of its words. */
export function dress(page: Document, words: Words): void {
  page.documentElement.lang = words.locale;
  page.documentElement.dir = words.direction;
  page.title = words.say('name');
}
