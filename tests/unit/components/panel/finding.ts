import type { Finding } from '../../../../rules/types.ts';

/** A finding of a substitution rule, with what a test cares about put in its place. */
export function finding(more: Partial<Finding> = {}): Finding {
  const base = { start: 0, end: 8, actual: 'anvender' };
  return {
    ...base,
    rule: 'klarsprak/anvende',
    kind: 'substitution',
    severity: 'advice',
    expected: ['bruker'],
    fixes: [{ start: 0, end: 8, text: 'bruker' }],
    message: 'Skriv heller «bruker».',
    reason: '«Bruke» betyr det samme.',
    pack: { id: 'klarsprak', title: 'Klarspråk', version: '1.0.0' },
    overruled: [],
    sensitive: false,
    ...more,
  };
}
