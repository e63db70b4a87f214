// A place in the window that takes one dropped file; while one is held over it, it says what will be done.
import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import './drop-target.css';

interface DropTargetProps {
  /** What dropping does, in a few words. */
  words: string;
  onDrop(file: File): void;
  children: ReactNode;
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Takes the first file dropped anywhere in it. */
export function DropTarget({ words, onDrop, children }: DropTargetProps) {
  // Entering a child leaves its parent: only a count tells when the file has left the whole.
  const [depth, setDepth] = useState(0);
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
        const file = event.dataTransfer.files.item(0);
        if (file) onDrop(file);
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
