/** The HTML that a page starts from: the elements and the data that the played site's server would send. */
import type { Account } from './accounts.ts';
import type { Place } from './places.ts';

interface Start {
  /** Attributes of `<body>` and of the element that the page is rendered into. */
  body?: string;
  root: string;
  /** Further elements of the body, among them data about the account. */
  extra?(account: Account): string;
}

/** JSON that is safe inside a `<script>`. */
const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

const mastodonState = ({ handle, name }: Account) => ({
  meta: { me: '1', locale: 'nb' },
  compose: { me: '1', default_privacy: 'public' },
  accounts: { 1: { id: '1', username: handle, acct: handle, display_name: name } },
});

const linkedinMe = ({ handle, name }: Account) => ({
  data: { $type: 'com.linkedin.voyager.common.Me' },
  included: [
    {
      $type: 'com.linkedin.voyager.identity.shared.MiniProfile',
      firstName: name,
      publicIdentifier: handle,
    },
  ],
});

const facebookUser = ({ name }: Account) => ({
  require: [['CurrentUserInitialData', [], { NAME: name, SHORT_NAME: name }]],
});

const starts: Record<string, Start> = {
  mastodon: {
    body: 'class="app-body"',
    root: 'id="mastodon" class="app-holder"',
    extra: (account) =>
      `<script id="initial-state" type="application/json">${json(mastodonState(account))}</script>`,
  },
  x: { root: 'id="react-root"' },
  linkedin: {
    body: 'data-rehydrated="true"',
    root: 'id="root"',
    extra: (account) =>
      `<div id="interop-outlet"></div><code hidden>${json(linkedinMe(account))}</code>`,
  },
  facebook: {
    root: 'id="mount_0_0"',
    extra: (account) =>
      `<script type="application/json" data-sjs>${json(facebookUser(account))}</script>`,
  },
  bluesky: { root: 'id="root"' },
};

/** The whole document for a place, with `account` logged in. */
export function html({ page }: Place, account: Account): string {
  const { body = '', root, extra }: Start = starts[page] ?? { root: 'id="torget"' };
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Torget</title>
<link rel="icon" href="/torget/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/torget/torget.css">
<script type="module" src="/torget/${page}.js"></script>
</head>
<body ${body}>
<div ${root} data-torget="root"></div>
${extra?.(account) ?? ''}
</body>
</html>
`;
}
