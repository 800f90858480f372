import { readFileSync } from 'node:fs';
import { createWords, type Words } from '../../src/app/words.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Record<string, { readonly content: string }>;
}

/** Words of a language's file, filled in as the browser does it. */
export function wordsOf(folder: string): Words {
  const file = new URL(`../../src/app/static/_locales/${folder}/messages.json`, import.meta.url);
  const messages: Record<string, Message> = JSON.parse(readFileSync(file, 'utf8'));
  return createWords((name, values = []) => {
    const { message = '', placeholders = {} } = messages[name] ?? {};
    return message.replace(/\$(\w+)\$/g, (_, placeholder: string) => {
      const place = Number(placeholders[placeholder]?.content.slice(1));
      return values[place - 1] ?? '';
    });
  });
}
