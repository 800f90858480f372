import { cross } from './cross.ts';
import { mutations } from './mutations.ts';
import { run as negatives } from './negatives.ts';
import { run as pages } from './pages.ts';
import { pairs } from './pairs.ts';
import { threads } from './threads.ts';
import { run as train } from './train.ts';

/** What can be measured: `npm run --silent accuracy -- NAME [arguments]`. */
const commands: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  cross,
  mutations,
  negatives,
  pages,
  pairs,
  threads,
  train,
};

export async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command(args);
  console.error(
    `accuracy: no such measure: "${name}". There are: ${Object.keys(commands).join(', ')}`,
  );
  process.exitCode = 2;
}
