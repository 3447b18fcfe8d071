/** Posts out of an export of the posting log, to try rules on. */
import { entrySchema, type SubmittedEntry } from '../../log/entry.ts';
import { done, type Outcome, refused } from '../outcome.ts';

/** Reads JSON Lines as the log exports them. Confirmations and empty lines are passed over. */
export function oldPosts(text: string, file: string): Outcome<SubmittedEntry[]> {
  const posts: SubmittedEntry[] = [];
  const problems: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const entry = entrySchema.safeParse(parsedLine(line));
    if (!entry.success) problems.push(`${file}:${index + 1}:1: this is no entry of Takt's log`);
    else if (entry.data.kind === 'submitted') posts.push(entry.data);
  }
  return problems.length > 0 ? refused(...problems) : done(posts);
}

function parsedLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
