import * as negatives from './negatives.ts';
import * as pages from './pages.ts';
import * as train from './train.ts';

/** What is measured, by the name it is asked for. */
const commands: Readonly<
  Record<string, { usage: string; run(args: readonly string[]): Promise<void> }>
> = {
  negatives,
  pages,
  train,
};

export async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const command = commands[name];
  if (command) return command.run(args);
  console.error(
    Object.values(commands)
      .map(({ usage }) => `accuracy -- ${usage}`)
      .join('\n'),
  );
  process.exitCode = 2;
}
