// The question before a review is left of which something was decided: nothing holds its decisions but the screen.
// Promise: where nothing was decided nobody is asked, and whoever asks a second time waits for the same answer.
import { useCallback, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeaveGuard } from '../../host/leave-guard.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface LeaveQuestion {
  /** Says of how many seeds something is decided just now. */
  note(count: number): void;
  /** True where the review may be left. */
  ask(): Promise<boolean>;
  question: ReactNode;
}

/** The question of one screen; asked for the window's own acts too. */
export function useLeaveQuestion(): LeaveQuestion {
  const { t } = useTranslation('review');
  const decided = useRef(0);
  const pending = useRef<{ answer: Promise<boolean>; settle(leaves: boolean): void } | null>(null);
  const [asked, setAsked] = useState({ open: false, count: 0 });
  const note = useCallback((count: number) => {
    decided.current = count;
  }, []);
  const ask = (): Promise<boolean> => {
    if (decided.current === 0) return Promise.resolve(true);
    if (pending.current) return pending.current.answer;
    let settle: (leaves: boolean) => void = () => undefined;
    const answer = new Promise<boolean>((resolve) => {
      settle = resolve;
    });
    pending.current = { answer, settle };
    setAsked({ open: true, count: decided.current });
    return answer;
  };
  const end = (leaves: boolean) => {
    setAsked(({ count }) => ({ open: false, count }));
    pending.current?.settle(leaves);
    pending.current = null;
  };
  useLeaveGuard('screen', ask);
  const stay = () => {
    end(false);
  };
  const question = (
    <Dialog
      open={asked.open}
      title={t('leaveTitle')}
      onClose={stay}
      onSubmit={() => {
        end(true);
      }}
      buttons={
        <>
          <Button onClick={stay}>{t('stay')}</Button>
          <Button look="main" type="submit">
            {t('leave')}
          </Button>
        </>
      }
    >
      <p>{t('leaveSentence', { count: asked.count })}</p>
    </Dialog>
  );
  return { note, ask, question };
}
