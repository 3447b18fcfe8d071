/** The circumstances of every measurement. */
import type { CheckContext } from '../../rules/index.ts';

/** An English post on behalf of the organisation; Takt finds out the language itself. */
export const context: CheckContext = {
  language: 'auto',
  reader: 'en',
  role: 'official',
  site: '',
  post: 'post',
  limit: null,
  date: '2026-11-21',
};
