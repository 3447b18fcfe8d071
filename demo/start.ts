/**
 * `npm start`: shows Takt at work. With a display it opens a browser and waits; without one, or with `--headless`,
 * it takes the whole walk by itself, says what it sees, and leaves pictures.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { chooseOrganisation, home, openComposer, openPanel, openStage } from './stage.ts';
import { takeWalk } from './walk.ts';

const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;

const draft =
  'Vi skal anvende et nytt skjema for barnehageplass. Kommunen vil foreta en vurdering av alle søknader som vi mottar innen 1. mars.';

function say(words: string): void {
  console.log(words);
}

function build(): void {
  say('Building the extension …');
  const { status } = spawnSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The extension could not be built: see above.');
}

build();
say('Starting Torget, the demo site, and a browser with Takt in it …');
const stage = await openStage('chromium', headless);
try {
  say('Switching on the rules of the example organisation, «Eksempelvik kommune» …');
  await chooseOrganisation(stage);
  const [blank] = await stage.browser.pages();
  const page = await openComposer(stage, home);
  await blank?.close();
  say('Writing a draft …');
  await page.keyboard.type(draft);
  const panel = await openPanel(stage, page);
  if (headless) await takeWalk({ stage, page, panel, draft, say });
  else {
    say(
      '\nTakt is open beside a draft. Press «Replace», «Rewrite all…», then Torget’s own «Publiser».',
    );
    say('Close the browser window when you are done.');
    await new Promise((done) => stage.browser.once('disconnected', done));
  }
} finally {
  await stage.close();
}
