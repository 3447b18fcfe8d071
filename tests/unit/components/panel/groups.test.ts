import { describe, expect, it } from 'vitest';
import { groupFindings, groups } from '../../../../components/panel/groups.ts';
import { kinds } from '../../../../rules/kinds/index.ts';
import { finding } from './finding.ts';

describe('groupFindings', () => {
  it('puts what must be sorted out first, whatever its kind', () => {
    const advice = finding({ start: 0 });
    const must = finding({ start: 9, severity: 'must', kind: 'disclosure' });
    expect(groupFindings([advice, must])).toEqual([
      { group: 'must', findings: [must] },
      { group: 'clearer', findings: [advice] },
    ]);
  });

  it('shows personal data before matters of style', () => {
    const style = finding({ kind: 'sentence-length' });
    const data = finding({ kind: 'personal-data', start: 50 });
    expect(groupFindings([style, data]).map(({ group }) => group)).toEqual([
      'personal',
      'readable',
    ]);
  });

  it('shows what concerns the answer before the role, and both before matters of style', () => {
    const inOrder = [
      finding({ kind: 'personal-data' }),
      finding({ kind: 'topic' }),
      finding({ kind: 'disclosure' }),
      finding({ kind: 'language-policy' }),
      finding({ kind: 'passive' }),
      finding({ kind: 'readability' }),
      finding({ kind: 'accessibility' }),
      finding({ kind: 'from-the-future' }),
    ];
    const shown = groupFindings(inOrder.toReversed());
    expect(shown.map(({ group }) => group)).toEqual(groups.slice(1));
    expect(shown.flatMap(({ findings }) => findings)).toEqual(inOrder);
  });

  it.each(kinds.map(({ kind }) => kind))('has a group for findings of kind %s', (kind) => {
    const [shown] = groupFindings([finding({ kind })]);
    expect(shown?.group, 'Name the kind in components/panel/groups.ts.').not.toBe('other');
  });

  it('keeps a finding of a kind that it does not know', () => {
    const strange = finding({ kind: 'from-the-future' });
    expect(groupFindings([strange])).toEqual([{ group: 'other', findings: [strange] }]);
  });

  it('keeps the order of the text within a group', () => {
    const [late, early] = [finding({ start: 30 }), finding({ start: 3, kind: 'existence' })];
    expect(groupFindings([late, early])).toEqual([{ group: 'clearer', findings: [early, late] }]);
  });
});
