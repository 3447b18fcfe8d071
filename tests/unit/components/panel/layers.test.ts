import { describe, expect, it } from 'vitest';
import { overruledLines } from '../../../../components/panel/layers.ts';
import { texts } from '../../../../components/texts/index.ts';
import type { OverruledReference } from '../../../../rules/types.ts';
import { finding } from './finding.ts';

const t = texts('nb');

function lines(overruled: OverruledReference[]) {
  const pack = { id: 'vår', title: 'Eksempelvik kommune', version: '1.0.0' };
  return overruledLines(finding({ pack, message: 'Skriv «bruker».', overruled }), t);
}

const said = (title: string, message?: string): OverruledReference => ({
  pack: { id: title, title, version: '1.0.0' },
  severity: 'advice',
  ...(message !== undefined && { message }),
});

describe('overruledLines', () => {
  it('says nothing where one layer spoke alone', () => {
    expect(lines([])).toEqual([]);
  });

  it('quotes a layer that says otherwise, and only names one that says the same', () => {
    const before = { line: '«Eksempelvik kommune» går her foran «Klarspråk».', said: null };
    expect(lines([said('Klarspråk', 'Skriv «benytter».')])).toEqual([
      {
        line: '«Eksempelvik kommune» sier noe annet enn «Klarspråk»:',
        said: 'Skriv «benytter».',
      },
    ]);
    expect(lines([said('Klarspråk', 'Skriv «bruker».')])).toEqual([before]);
    expect(lines([said('Klarspråk')])).toEqual([before]);
  });

  it('keeps the order of the layers, and says the same thing once', () => {
    const near = said('Sektor', 'Ja.');
    expect(
      lines([near, said('Klarspråk', 'Nei.'), near, said('Klarspråk')]).map((line) => line.said),
    ).toEqual(['Ja.', 'Nei.', null]);
  });
});
