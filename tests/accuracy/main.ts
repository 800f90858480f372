import { pairs } from './pairs.ts';
import { threads } from './threads.ts';

/** What can be measured: `npm run --silent accuracy -- NAME [arguments]`. */
const commands: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  pairs,
  threads,
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  console.error(
    `accuracy: no such measure: "${name}". There are: ${Object.keys(commands).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  await command(args);
}
