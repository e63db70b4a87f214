// A place in the window that takes one dropped file; while one is held over it, it says what will be done.
// Promise: of several none is taken, and a notice says so: which of them would be the first nobody can tell.
import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotices } from './notice.tsx';
import './drop-target.css';

interface DropTargetProps {
  /** What dropping does, in a few words. */
  words: string;
  onDrop(file: File): void;
  children: ReactNode;
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Takes a file dropped anywhere in it. */
export function DropTarget({ words, onDrop, children }: DropTargetProps) {
  // Entering a child leaves its parent: only a count tells when the file has left the whole.
  const [depth, setDepth] = useState(0);
  const { t } = useTranslation('common');
  const { show, clear } = useNotices();
  return (
    <div
      className="drop-target"
      onDragEnter={(event) => {
        if (hasFiles(event)) setDepth((current) => current + 1);
      }}
      onDragLeave={(event) => {
        if (hasFiles(event)) setDepth((current) => Math.max(0, current - 1));
      }}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setDepth(0);
        const [file, ...others] = event.dataTransfer.files;
        if (others.length === 0) {
          if (file) onDrop(file);
          return;
        }
        // What was said of a file before is not said of these.
        clear();
        show({ tone: 'stop', text: t('dropOne', { count: others.length + 1 }) });
      }}
    >
      {children}
      {depth > 0 && (
        <div className="drop-words" role="status">
          <span>{words}</span>
        </div>
      )}
    </div>
  );
}
