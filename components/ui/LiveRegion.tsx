/** Says to a screen reader what changed, once, when it has been still for a while. */
import { useEffect, useState } from 'preact/hooks';

/** `message` is said when it has stood for `delay` ms and differs from what was said last. Empty: nothing is said. */
export function LiveRegion({ message, delay = 1000 }: { message: string; delay?: number }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(message), delay);
    return () => clearTimeout(timer);
  }, [message, delay]);
  return (
    <div class="ds-sr-only" role="status">
      {said}
    </div>
  );
}
