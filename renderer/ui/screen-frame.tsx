// The frame of every screen: bar (44), notices, the parts of the screen in a row, status (28) or a foot.
// Promise: bar and status are parts of the window that F6 reaches.
import type { ReactNode } from 'react';
import { NoticeStrip } from './notice.tsx';
import './screen-frame.css';

interface ScreenFrameProps {
  /** Left of the bar: way back, name. */
  barStart: ReactNode;
  /** The bar's title; `center`, or `page`: over the left edge of the page. */
  title?: ReactNode;
  titleAt?: 'center' | 'page';
  /** Right of the bar: acts. */
  barEnd?: ReactNode;
  /** Name of the bar for screen readers. */
  barName: string;
  /** The status bar, 28 px. */
  status?: ReactNode;
  statusName?: string;
  /** A foot with hints and buttons, 52 px, in place of the status bar. */
  foot?: ReactNode;
  children: ReactNode;
}

/** One screen of the window. */
export function ScreenFrame({
  barStart,
  title,
  titleAt = 'center',
  barEnd,
  barName,
  status,
  statusName,
  foot,
  children,
}: ScreenFrameProps) {
  return (
    <div className="screen">
      <header className="screen-bar" data-pane="bar" aria-label={barName}>
        <div className="screen-bar-start">{barStart}</div>
        {title !== undefined && <div className={`screen-title screen-title-${titleAt}`}>{title}</div>}
        <div className="screen-bar-end">{barEnd}</div>
      </header>
      <NoticeStrip />
      <div className="screen-body">{children}</div>
      {foot !== undefined && (
        <footer className="screen-foot" data-pane="foot">
          {foot}
        </footer>
      )}
      {status !== undefined && (
        <footer className="screen-status" data-pane="status" aria-label={statusName}>
          {status}
        </footer>
      )}
    </div>
  );
}
