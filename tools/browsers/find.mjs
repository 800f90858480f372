// Finds the browsers to drive: a variable, PATH, the usual places; else installs them with apt
// where this is Debian and we may; else says which variable to set.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** @satisfies {Record<BrowserName, { variable: string, commands: string[], places: string[], debian: string }>} */
const known = {
  chromium: {
    variable: 'UNECHO_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'UNECHO_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

/** Without them Korean, Chinese, Japanese and most emoji are boxes in pictures. */
const debianFonts = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/**
 * @param {BrowserName} name
 * @returns {string} path of the browser's program
 * @throws {Error} with the variable to set, where there is none to be had
 */
export function findBrowser(name) {
  return lookFor(name) ?? (installOnDebian(name) ? lookFor(name) : null) ?? fail(name);
}

/** @param {BrowserName} name */
function lookFor(name) {
  const { variable, commands, places } = known[name];
  const named = process.env[variable];
  if (named) {
    if (!isProgram(named)) throw new Error(`${variable} names ${named}, which is no program.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = commands.flatMap(command => folders.map(folder => join(folder, command)));
  return [...candidates, ...places].find(isProgram) ?? null;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {BrowserName} name */
function installOnDebian(name) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`No ${name} found: installing it, and fonts, with apt (a minute or two) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', ['-q', '-y', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  const packages = [known[name].debian, ...debianFonts];
  return apt('install', '--no-install-recommends', ...packages).status === 0;
}

/**
 * @param {BrowserName} name
 * @returns {never}
 */
function fail(name) {
  const { variable, commands } = known[name];
  throw new Error(
    `No ${name} found (looked for ${commands.join(', ')} on PATH and in the usual places). ` +
      `Install it, or set ${variable} to its program.`,
  );
}

/** @param {string} path */
export function versionOf(path) {
  return execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
}
