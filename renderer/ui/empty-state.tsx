// What an empty place shows: a line drawing, one question, ways to begin.
import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  title: string;
  question: string;
  children?: ReactNode;
}

/** An empty place with its question; `children` are the ways to begin. */
export function EmptyState({ title, question, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <svg
        className="empty-drawing"
        width="84"
        height="64"
        viewBox="0 0 84 64"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M42 12c-8-5-19-6-32-3v44c13-3 24-2 32 3 8-5 19-6 32-3V9c-13-3-24-2-32 3zM42 12v44" />
        <path d="M18 21c6-.8 11-.4 16 1.2M18 30c6-.8 11-.4 16 1.2M18 39c6-.8 11-.4 16 1.2" />
        <path className="empty-stroke" d="M50 22.2c5-1.6 10-2 16-1.2" />
      </svg>
      <h1>{title}</h1>
      <p>{question}</p>
      {children}
    </div>
  );
}
