import { describe, expect, it } from 'vitest';
import { findingKeys, reference, referred } from '../../../../components/panel/keys.ts';
import { finding } from './finding.ts';

describe('findingKeys', () => {
  it('gives a finding the same key when text is typed before it', () => {
    const [before, after] = [finding({ start: 4, end: 12 }), finding({ start: 40, end: 48 })];
    expect(findingKeys([before]).get(before)).toBe(findingKeys([after]).get(after));
  });

  it('tells two findings of the same words apart, in the order of the text', () => {
    const [one, two] = [finding({ start: 4 }), finding({ start: 40 })];
    const keys = findingKeys([two, one]);
    expect(keys.get(one)).not.toBe(keys.get(two));
    expect(keys.get(one)).toBe(findingKeys([one]).get(one));
  });
});

describe('referred', () => {
  it('finds the finding that has moved since it was chosen', () => {
    const [near, far] = [finding({ start: 14 }), finding({ start: 90 })];
    expect(referred([far, near], reference(finding({ start: 10 })))).toBe(near);
  });

  it('finds nothing when the words are gone', () => {
    expect(referred([finding()], reference(finding({ actual: 'benytter' })))).toBeUndefined();
  });
});
