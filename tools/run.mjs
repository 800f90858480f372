// Runs a TypeScript program of the tests on a Node that cannot strip types: `run.mjs FILE ARGS…`.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file = '', ...args] = process.argv.slice(2);
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
await module.main(args);
