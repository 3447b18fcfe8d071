/**
 * Installs what is missing: the npm packages with their own Node 24, Chromium, and with `--firefox` Firefox too.
 * Plain JavaScript for Node 20 and later, with nothing but Node itself, since it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browsers, findBrowser, missingBrowser } from './browsers/find.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const neededNode = 24;

/** Says what is wrong in one sentence, without a stack. */
class Problem extends Error {}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/**
 * True when `node_modules` of a folder holds every version that its lock file names.
 * Packages for other platforms are optional and may be absent.
 */
export function packagesMatch(folder) {
  const { dependencies, devDependencies } = readJson(join(folder, 'package.json'));
  const wanted = readJson(join(folder, 'package-lock.json')).packages ?? {};
  const present = readJson(join(folder, 'node_modules', '.package-lock.json')).packages ?? {};
  const asked = { ...dependencies, ...devDependencies };
  const locked = { ...wanted['']?.dependencies, ...wanted['']?.devDependencies };
  const isLocked = Object.entries(asked).every(([name, version]) => locked[name] === version);
  const isPresent = Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || present[path]?.version === version,
  );
  return isLocked && isPresent && Object.keys(asked).length > 0;
}

/** Runs a command where its output can be seen; true when it went well. */
function run(command, parameters, environment = {}) {
  const { status } = spawnSync(command, parameters, {
    cwd: project,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

const npm = (...parameters) =>
  run('npm', [...parameters, '--no-audit', '--no-fund', '--loglevel=error']);

function installPackages() {
  if (packagesMatch(project)) return;
  console.log('Takt: installing npm packages. The first time takes about half a minute …');
  // Not `npm ci`: it refuses a lock file whose packages for other platforms a registry does not have.
  if (!npm('install', '--no-save')) {
    throw new Problem('npm could not install the packages: its own message is above.');
  }
}

/** Major version of the Node that npm scripts use here, or 0. */
function nodeVersion() {
  const local = join(project, 'node_modules', '.bin', 'node');
  const command = existsSync(local) ? local : process.execPath;
  const { stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}

function ensureNode() {
  if (nodeVersion() >= neededNode) return;
  console.log(`Takt: setting up Node ${neededNode} in node_modules …`);
  // The package `node` fetches its program in an install script, which some set-ups of npm leave out.
  npm('rebuild', 'node');
  if (nodeVersion() >= neededNode) return;
  throw new Problem(
    `Takt needs Node ${neededNode} and npm could not put it in node_modules: please install Node ${neededNode} from nodejs.org.`,
  );
}

/** Debian and Ubuntu, with the right to install. */
const canUseApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function ensureBrowser(name) {
  if (findBrowser(name)) return;
  const { package: wanted, variable } = browsers[name];
  if (canUseApt() && !process.env[variable]) {
    console.log(`Takt: installing ${wanted} with apt-get …`);
    const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '-qq', '--no-install-recommends', wanted];
    const isDone =
      run('apt-get', install, quietly) ||
      (run('apt-get', ['update', '-qq']) && run('apt-get', install, quietly));
    if (isDone && findBrowser(name)) return;
  }
  throw new Problem(missingBrowser(name));
}

function main(parameters) {
  installPackages();
  ensureNode();
  ensureBrowser('chromium');
  if (parameters.includes('--firefox')) ensureBrowser('firefox');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(`Takt: ${error.message}`);
    process.exitCode = 1;
  }
}
