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
  t: Texts;
  onRole(role: Role): void;
}

export function RoleSwitch({ role, organisation, t, onRole }: RoleSwitchProps) {
  const meaning = useId();
  const label = (option: Role) =>
    option === 'official' ? t.role.official(organisation) : t.role[option];
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
