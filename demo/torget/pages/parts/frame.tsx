/** What stands around the feed: the banner, the head with search and account, and the side. */
import { kari } from '../../accounts.ts';
import { Avatar } from './bits.tsx';
import { Messages } from './Messages.tsx';
import { useMarks, usePage } from './skin.ts';

export function Banner() {
  return (
    <p className="banner">
      Dette er <b>Torget</b>, en øvingsside på din egen maskin. Bare dette nettleservinduet viser
      den som <b>{location.host}</b>, og ingenting forlater maskinen.
    </p>
  );
}

/** A market stall's awning. */
function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path d="M5 6h22l3 9H2z" className="logo-awning" />
      <path
        d="M2 15a4 4 0 0 0 7 2 4.500 4.500 0 0 0 7 0 4.500 4.500 0 0 0 7 0 4 4 0 0 0 7-2z"
        className="logo-edge"
      />
      <path d="M6 20v7h20v-7" className="logo-stall" />
    </svg>
  );
}

function AccountBadge() {
  const { skin, account } = usePage();
  const { mark } = useMarks();
  const isKari = account.handle === kari.handle;
  return (
    <div className="account">
      <div {...mark('account', 'badge')}>
        <span {...mark('account-avatar')}>
          <Avatar of={account} />
        </span>
        <span {...mark('account-name', 'who')}>
          <b className="name">{account.name}</b>
          <span className="handle">@{skin.handle(account.handle)}</span>
        </span>
      </div>
      <a className="switch" data-torget="switch" href={isKari ? '/' : `/?as=${kari.handle}`}>
        {isKari ? 'Bytt til kommunen' : 'Bytt til Kari'}
      </a>
    </div>
  );
}

export function Header({ onWrite }: { onWrite: (() => void) | null }) {
  const { mark } = useMarks();
  return (
    <header className="head">
      <a className="brand" href="/">
        <Logo />
        Torget
      </a>
      <search>
        <input type="search" placeholder="Søk" aria-label="Søk" {...mark('search', 'search')} />
      </search>
      {onWrite && (
        <button type="button" {...mark('opener', 'primary')} onClick={onWrite}>
          Nytt innlegg
        </button>
      )}
      <AccountBadge />
    </header>
  );
}

export function Aside() {
  const { skin } = usePage();
  return (
    <aside className="side">
      {skin.editors.message && <Messages Editor={skin.editors.message} />}
      <section className="card hints">
        <h2>Snarveier</h2>
        <dl>
          <dt>
            <kbd>n</kbd>
          </dt>
          <dd>skriv et innlegg</dd>
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>søk</dd>
          <dt>
            <kbd>l</kbd>
          </dt>
          <dd>lik</dd>
        </dl>
      </section>
    </aside>
  );
}
