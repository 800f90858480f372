// Runs Mozilla's linter on the Firefox build: no error, and no warning but those known.
import process from 'node:process';
import webExt from 'web-ext';

/** Each with its reason. */
const known = new Set([
  // Android's Firefox learned `data_collection_permissions` two versions after the desktop's.
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
  // Preact's own support of `dangerouslySetInnerHTML`, which nothing of ours uses.
  'UNSAFE_VAR_ASSIGNMENT',
]);

const sourceDir = new URL('../dist/firefox', import.meta.url).pathname;
const result = await webExt.cmd.lint(
  { sourceDir, artifactsDir: sourceDir, output: 'none' },
  { shouldExitProgram: false },
);
const { errors, warnings } = result;
const unknown = warnings.filter(({ code }) => !known.has(code));
for (const { code, message, file } of [...errors, ...unknown]) {
  console.error(`${code} ${file ?? ''}: ${message}`);
}
console.log(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings (${unknown.length} unknown)`,
);
process.exitCode = errors.length + unknown.length > 0 ? 1 : 0;
