import { describe, expect, it } from 'vitest';
import type { PostRecord } from '../../../../components/archive/props.ts';
import { search } from '../../../../components/archive/search.ts';

function record(text: string, site: string, handle: string | null): PostRecord {
  return {
    permalink: null,
    entry: {
      v: 0,
      seq: 1,
      recordedAt: '2026-03-04T12:30:00+01:00',
      appVersion: '0.1.0',
      kind: 'submitted',
      role: 'official',
      organisation: null,
      packs: [],
      pageUrl: 'https://social.example/',
      submission: {
        submissionId: '00000000-0000-4000-8000-000000000000',
        site,
        post: 'post',
        account: handle === null ? null : { handle },
        answered: null,
        text,
        masked: [],
        language: 'nb',
        findings: [],
      },
    },
  };
}

const library = record('Biblioteket på Torget åpner mandag.', 'linkedin', 'eksempelvik');
const invoice = record('Vi beklager feilen på fakturaen.', 'mastodon', null);
const all = [library, invoice];

describe('search', () => {
  it('shows everything for an empty search', () => {
    expect(search(all, '  ')).toEqual(all);
  });

  it('looks in text, site and account, whatever the case and form of letters', () => {
    expect(search(all, 'TORGET')).toEqual([library]);
    expect(search(all, 'linkedIn')).toEqual([library]);
    expect(search(all, '@eksempel')).toEqual([library]);
    expect(search(all, 'a\u030apner')).toEqual([library]);
  });

  it('wants every word, in any order', () => {
    expect(search(all, 'mandag biblioteket')).toEqual([library]);
    expect(search(all, 'mandag faktura')).toEqual([]);
  });
});
