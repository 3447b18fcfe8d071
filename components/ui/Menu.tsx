/** A button that opens a menu: arrow keys, Home, End, Escape and Tab as the ARIA pattern has them. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

export interface MenuItem {
  id: string;
  label: string;
  onChoose(): void;
}

/** Where each key goes, from item `at` of `count`. */
function target(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function entries(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

export function Menu({ label, items }: { label: string; items: MenuItem[] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const focusButton = () => root.current?.querySelector('button')?.focus();

  useEffect(() => {
    if (open) entries(root.current)[0]?.focus();
  }, [open]);

  function onKeyDown(event: KeyboardEvent) {
    if (!open) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      setOpen(false);
      focusButton();
      return;
    }
    const list = entries(root.current);
    const at = list.indexOf(document.activeElement as HTMLElement);
    const to = target(event.key, at, list.length);
    if (to === null) return;
    event.preventDefault();
    list[to]?.focus();
  }

  function onFocusOut(event: FocusEvent) {
    const next = event.relatedTarget;
    if (!(next instanceof Node && root.current?.contains(next))) setOpen(false);
  }

  function choose(item: MenuItem) {
    setOpen(false);
    focusButton();
    item.onChoose();
  }

  return (
    <div class="menu" role="none" ref={root} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        data-icon
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      <div class="menu-list" id={id} role="menu" aria-label={label} hidden={!open}>
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => choose(item)}
          >
            {item.label}
          </button>
        ))}
      </div>
    </div>
  );
}
