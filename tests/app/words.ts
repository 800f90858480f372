import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWords, type Words } from '../../src/app/words.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Record<string, { readonly content: string }>;
}

/** `i18n.getMessage` of a browser in the language of a folder, filling in as browsers do. */
export function messagesOf(folder: string): (name: string, values?: string[]) => string {
  const file = join(import.meta.dirname, '../../src/app/static/_locales', folder, 'messages.json');
  const messages: Record<string, Message> = JSON.parse(readFileSync(file, 'utf8'));
  return (name, values = []) => {
    const { message = '', placeholders = {} } = messages[name] ?? {};
    return message.replace(/\$(\w+)\$/g, (_, placeholder: string) => {
      const place = Number(placeholders[placeholder]?.content.slice(1));
      return values[place - 1] ?? '';
    });
  };
}

export function wordsOf(folder: string): Words {
  return createWords(messagesOf(folder));
}
