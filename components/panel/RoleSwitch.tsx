/** As whom one writes: one control, and under it what the choice means. */
import { useId } from 'preact/hooks';
import type { Role } from '../../rules/types.ts';
import type { Texts } from '../texts/index.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';

/** From the least to the most that is said on someone's behalf. */
const order: Role[] = ['private', 'professional', 'official'];

export interface RoleSwitchProps {
  role: Role;
  organisation: string | null;
  /** The organisation's own names, which go before Takt's. */
  names: Partial<Record<Role, string>>;
  t: Texts;
  onRole(role: Role): void;
}

export function RoleSwitch({ role, organisation, names, t, onRole }: RoleSwitchProps) {
  const meaning = useId();
  const label = (option: Role) =>
    names[option] ?? (option === 'official' ? t.role.official(organisation) : t.role[option]);
  return (
    <section class="role">
      <SegmentedControl
        label={t.role.label}
        options={order.map((option) => ({ value: option, label: label(option) }))}
        value={role}
        describedBy={meaning}
        onChange={onRole}
      />
      <p id={meaning} class="quiet">
        {t.role.means[role]}
      </p>
    </section>
  );
}
