import { expect, test } from 'vitest';
import { postRecords } from '../../../log/records.ts';
import { stored, storedConfirmation } from './examples.ts';

test('joins posts with their last address, newest first, in whatever order the entries come', () => {
  const moved = 'https://mastodon.example/@x/moved';
  const entries = [storedConfirmation(4, 1, moved), stored(1), storedConfirmation(3, 1), stored(2)];
  expect(postRecords(entries)).toEqual([
    { entry: stored(2), permalink: null },
    { entry: stored(1), permalink: moved },
  ]);
});

test('a log without posts has no records', () => {
  expect(postRecords([])).toEqual([]);
});
