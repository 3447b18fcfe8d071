/** English, for the archive and the options page. */
import type { nbPages } from './nb-pages.ts';

export const enPages: typeof nbPages = {
  archive: {
    title: 'Log of work posts',
    explain:
      'Everything you have sent on behalf of work while Takt was on. The log is on this machine only.',
    loading: 'Reading the log…',
    unreadable: 'I could not read the log. Restart the browser and try again.',
    empty: 'The log is empty so far',
    emptyNext:
      'When you choose “For work” in Takt and send a post, it appears here. Private posts are never logged.',
    search: 'Search in text, site and account',
    posts: (n) => (n === 1 ? '1 post' : `${n} posts`),
    shown: (n, total) => `${n} of ${total} posts`,
    noHits: 'No posts match the search.',
    more: 'Show more',
    exportJsonl: 'Download JSON Lines',
    exportCsv: 'Download CSV',
    noAccount: 'unknown account',
    text: 'The text',
    masked: (n) =>
      n === 1
        ? 'One piece of personal data is hidden.'
        : `${n} pieces of personal data are hidden.`,
    answers: 'Replies to',
    noAddress: 'another post',
    role: 'Role',
    roles: { professional: 'In my own name', official: 'On behalf of work' },
    language: 'Language and kind',
    findings: 'Advice, and what you did',
    noFindings: 'No advice when the post was sent.',
    decisions: {
      fixed: 'changed',
      rewritten: 'rewritten',
      ignored: 'you left it',
      left: 'still there when you sent it',
    },
    hiddenWords: 'hidden personal data',
    packs: 'Rule packs',
    link: 'The post on the site',
    page: 'Written on the page',
    unconfirmed: 'Sent, but not confirmed by the site',
    entry: 'Number in the log',
  },

  options: {
    title: 'Settings',
    language: 'Language in Takt',
    languageExplain: 'For buttons and explanations. Takt sees for itself which language you write.',
    auto: 'Same as the browser',
    packs: 'Rule packs',
    packsExplain:
      'A rule pack is the advice that Takt gives you. Switch on the ones you want to use.',
    organisations: 'From an organisation',
    everyone: 'For everyone',
    example: 'Example',
    exampleExplain:
      'Organisations marked “Example” are made up. They show how an organisation can have rules of its own.',
    rules: (n) => (n === 1 ? '1 rule' : `${n} rules`),
    version: (version) => `version ${version}`,
    buildsOn: (packs) => `Builds on ${packs}`,
    news: (version, text) => `New in version ${version}: ${text}`,
    loading: 'Fetching the rule packs…',
    noPacks: 'Found no rule packs. Install Takt again to get them back.',
    stores: 'What Takt stores',
    stored: [
      'The choices on this page, and which role you have chosen for each account.',
      'Posts you send on behalf of work. They are in the log, on this machine only.',
      'Nothing of what you write privately: no text, no advice, no numbers.',
      'Nothing is sent anywhere. Takt has no server and does not measure use.',
    ],
    openArchive: 'Open the log',
  },
};
