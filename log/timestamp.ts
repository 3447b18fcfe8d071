/**
 * The moment in ISO 8601 with this machine's offset, to the second: `2026-03-04T09:05:00+01:00`.
 * With the offset an archivist reads the time that the writer saw, and can still order entries.
 */
export function timestamp(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const sign = minutes < 0 ? '-' : '+';
  return `${local}${sign}${two(Math.trunc(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}

function two(number: number): string {
  return String(Math.trunc(number)).padStart(2, '0');
}
