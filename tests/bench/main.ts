import { page } from './page.ts';
import { popup } from './popup.ts';
import { text } from './text.ts';

/** What can be timed: `npm run --silent bench -- NAME [arguments]`. */
const commands: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  page,
  popup,
  text,
};

export async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command(args);
  console.error(`bench: nothing called "${name}". There is: ${Object.keys(commands).join(', ')}`);
  process.exitCode = 2;
}
