/** Something that the person must know, once. */
import type { Notice } from '../../platform/state.ts';
import type { Texts } from '../texts/index.ts';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';

/** `attention`: the person has something to do about it. */
const tones: Record<Notice, 'attention' | 'calm'> = {
  'fix-did-not-take': 'attention',
  fixed: 'calm',
  'reload-page': 'attention',
  logged: 'calm',
  'not-logged': 'attention',
};

const icons: Record<'attention' | 'calm', IconName> = { attention: 'must', calm: 'check' };

export interface NoticeBarProps {
  notice: Notice | null;
  /** The text that could not be put in place, to be taken from here. */
  wanted: string | null;
  t: Texts;
  onDismiss(): void;
}

/** The region stands there always, so that a screen reader hears what comes into it. */
export function NoticeBar({ notice, wanted, t, onDismiss }: NoticeBarProps) {
  const tone = notice && tones[notice];
  return (
    <div role="status">
      {notice && tone && (
        <div class={`notice ${tone}`}>
          <Icon name={icons[tone]} />
          <div>
            <p>{t.notices[notice]}</p>
            {wanted && (
              <>
                <blockquote>{wanted}</blockquote>
                <CopyButton text={wanted} copied={t.pasteIn.copied} failed={t.pasteIn.copyFailed}>
                  {t.pasteIn.copy}
                </CopyButton>
              </>
            )}
          </div>
          <Button variant="tertiary" icon label={t.panel.dismiss} onClick={onDismiss}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}
