import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

interface Message {
  readonly message: string;
  readonly placeholders?: Record<string, { readonly content: string }>;
}
type Messages = Record<string, Message>;

const root = fileURLToPath(new URL('../..', import.meta.url));
const locales = join(root, 'src/app/static/_locales');
const load = (folder: string): Messages =>
  JSON.parse(readFileSync(join(locales, folder, 'messages.json'), 'utf8'));

const english = load('en');
const languages = readdirSync(locales);
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
const plurals = Object.keys(english)
  .filter(key => key.endsWith('_other'))
  .map(key => key.slice(0, -'_other'.length));
const isPlural = (key: string) =>
  plurals.some(base => categories.some(category => key === `${base}_${category}`));

/** Keys a language has to have: the English ones, in the plural forms of its own. */
function wanted(folder: string): string[] {
  const forms = new Intl.PluralRules(folder.replace('_', '-')).resolvedOptions().pluralCategories;
  const plain = Object.keys(english).filter(key => !isPlural(key));
  return [...plain, ...plurals.flatMap(base => forms.map(form => `${base}_${form}`))].sort();
}

function englishFor(key: string): Message | undefined {
  const base = plurals.find(name => isPlural(key) && key.startsWith(`${name}_`));
  return english[base === undefined ? key : `${base}_other`];
}

const namesOf = (message: Message | undefined) => Object.keys(message?.placeholders ?? {}).sort();
const namesIn = (text: string) =>
  [...new Set([...text.matchAll(/\$(\w+)\$/g)].map(match => String(match[1])))].sort();

describe.each(languages)('%s', folder => {
  const messages = load(folder);

  test('has every message in each plural form of its language, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(wanted(folder));
  });

  test('names its language, for plural forms, numbers and the pages', () => {
    expect(messages.locale?.message).toBe(folder.replace('_', '-'));
    expect(['ltr', 'rtl']).toContain(messages.direction?.message);
  });

  test('describes the extension in no more than the stores take', () => {
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  });

  test.each(Object.entries(messages))('%s takes what the English takes', (key, message) => {
    expect(message.message.trim()).not.toBe('');
    const names = namesOf(englishFor(key));
    expect(namesOf(message)).toEqual(names);
    // A plural form may say its number in words ("one", "no", the Arabic dual).
    const shown = namesIn(message.message);
    if (/_(zero|one|two)$/.test(key)) expect(names).toEqual(expect.arrayContaining(shown));
    else expect(shown).toEqual(names);
    expect(message.message.replace(/\$\w+\$/g, '')).not.toContain('$');
    // Values are passed by name, numbered in the order of their names.
    names.forEach((name, place) => {
      expect(message.placeholders?.[name]?.content).toBe(`$${place + 1}`);
    });
  });
});

test('each message is used', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(file => ['.ts', '.tsx'].includes(extname(file)))
    .map(file => readFileSync(join(root, 'src', file), 'utf8'))
    .concat(readFileSync(join(root, 'manifest.json'), 'utf8'))
    .join('\n');
  const names = [...Object.keys(english).filter(key => !isPlural(key)), ...plurals];
  const unused = names.filter(
    name => !sources.includes(`'${name}'`) && !sources.includes(`__MSG_${name}__`),
  );
  expect(unused).toEqual([]);
});
