/** Designsystemet's button. */
import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  /** `primary` at most once in a view. */
  variant?: 'primary' | 'secondary' | 'tertiary';
  /** Full name for screen readers, where the visible word alone does not say enough. */
  label?: string;
  icon?: boolean;
  /** Says no without leaving the Tab order. */
  inactive?: boolean;
  onClick(): void;
  children: ComponentChildren;
}

/** A button that is never `disabled`: one that says no stays reachable, so that focus is not lost. */
export function Button({
  variant = 'secondary',
  label,
  icon,
  inactive,
  onClick,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      class="ds-button"
      data-variant={variant}
      data-icon={icon || undefined}
      aria-label={label}
      title={icon ? label : undefined}
      aria-disabled={inactive || undefined}
      onClick={inactive ? undefined : onClick}
    >
      {children}
    </button>
  );
}
