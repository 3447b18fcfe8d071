/** Where Takt is, and the way to everything else. */
import type { Texts } from '../texts/index.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import type { PanelProps } from './props.ts';

function menuItems({ mode, onMode, onOpenPage }: PanelProps, t: Texts): MenuItem[] {
  return [
    mode === 'page'
      ? { id: 'paste-in', label: t.panel.pasteIn, onChoose: () => onMode('paste-in') }
      : { id: 'page', label: t.panel.backToPage, onChoose: () => onMode('page') },
    { id: 'archive', label: t.panel.archive, onChoose: () => onOpenPage('archive') },
    { id: 'options', label: t.panel.options, onChoose: () => onOpenPage('options') },
  ];
}

/** Site and account as Takt sees them. */
function Place({ state, mode }: PanelProps) {
  const { site, account } = state;
  const who = account && (account.name ?? `@${account.handle}`);
  const place = [site.name, who].filter(Boolean).join(' · ');
  return mode === 'page' ? (
    <p class="place" title={place}>
      {place}
    </p>
  ) : (
    <p class="place" />
  );
}

export function Header({ props, t }: { props: PanelProps; t: Texts }) {
  return (
    <header class="panel-header">
      <h1>Takt</h1>
      <Place {...props} />
      <Menu label={t.panel.menu} items={menuItems(props, t)} />
      <Button variant="tertiary" icon label={t.panel.close} onClick={props.onClose}>
        <Icon name="close" />
      </Button>
    </header>
  );
}
