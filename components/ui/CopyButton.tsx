/** Copies a text, and says whether it went. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button.tsx';

export interface CopyButtonProps {
  text: string;
  copied: string;
  failed: string;
  children: ComponentChildren;
}

export function CopyButton({ text, copied, failed, children }: CopyButtonProps) {
  const [outcome, setOutcome] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is not the one that was copied
  useEffect(() => setOutcome(''), [text]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome(copied),
      () => setOutcome(failed),
    );
  return (
    <div class="copy">
      <Button inactive={text.trim() === ''} onClick={copy}>
        {children}
      </Button>
      <span role="status">{outcome}</span>
    </div>
  );
}
