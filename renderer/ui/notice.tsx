// Notices: one sentence in one of three tones, with at most one act. They stand beneath the bar until sent away; none is a toast.
// `NoticesProvider` holds those of the window; `useNotices` adds to them; `NoticeStrip` shows them.
import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';
import './notice.css';

export type NoticeTone = 'info' | 'look' | 'stop';

/** Words that come in both languages, or that were already chosen. */
export type NoticeText = string | { en: string; ko: string };

export interface NoticeContent {
  tone: NoticeTone;
  text: NoticeText;
  action?: { label: string; act(): void };
}

const ICONS: Record<NoticeTone, IconName> = { info: 'info', look: 'look', stop: 'do-not-raise' };

interface NoticeProps extends NoticeContent {
  onDismiss?: (() => void) | undefined;
}

/** One notice, wherever it stands. */
export function Notice({ tone, text, action, onDismiss }: NoticeProps) {
  const { t, i18n } = useTranslation('common');
  const words = typeof text === 'string' ? text : text[i18n.language === 'ko' ? 'ko' : 'en'];
  return (
    <div className={`notice notice-${tone}`} role={tone === 'info' ? 'status' : 'alert'}>
      <Icon name={ICONS[tone]} />
      <span className="notice-words">{words}</span>
      {action && (
        <button type="button" className="notice-act" onClick={action.act}>
          {action.label}
        </button>
      )}
      {onDismiss && <IconButton icon="cross" size="small" name={t('dismiss')} onClick={onDismiss} />}
    </div>
  );
}

interface Notices {
  shown: readonly (NoticeContent & { id: number })[];
  /** Returns what takes this notice away again. */
  show(notice: NoticeContent): () => void;
  dismiss(id: number): void;
  clear(): void;
}

const NoticesContext = createContext<Notices | null>(null);

/** More at once would push the work off the screen: the oldest goes. */
const MOST_NOTICES = 3;

/** Holds the window's notices. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Notices['shown']>([]);
  const last = useRef(0);
  const dismiss = useCallback((id: number) => {
    setShown((current) => current.filter((one) => one.id !== id));
  }, []);
  const show = useCallback(
    (notice: NoticeContent) => {
      last.current += 1;
      const id = last.current;
      setShown((current) => {
        const others = current.filter((one) => JSON.stringify(one.text) !== JSON.stringify(notice.text));
        return [...others, { ...notice, id }].slice(-MOST_NOTICES);
      });
      return () => {
        dismiss(id);
      };
    },
    [dismiss],
  );
  const clear = useCallback(() => {
    setShown([]);
  }, []);
  const notices = useMemo(() => ({ shown, show, dismiss, clear }), [shown, show, dismiss, clear]);
  return <NoticesContext value={notices}>{children}</NoticesContext>;
}

/** Adds, removes and lists the window's notices. */
export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (!notices) throw new Error('NoticesProvider is missing');
  return notices;
}

/** The window's notices, beneath the bar. */
export function NoticeStrip() {
  const { shown, dismiss } = useNotices();
  if (shown.length === 0) return null;
  return (
    <div className="notice-strip">
      {shown.map(({ id, ...notice }) => (
        <Notice
          key={id}
          {...notice}
          onDismiss={() => {
            dismiss(id);
          }}
        />
      ))}
    </div>
  );
}
