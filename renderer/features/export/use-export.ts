// An export as it goes: asks the host, follows its progress, cancels it, holds what came of it.
// Promises: a failure is one sentence and loses nothing; what the user closed without choosing changes nothing.

import { useEffect, useState } from 'react';
import type {
  ExportedFile,
  ExportProgress,
  ExportRequest,
  HostFailure,
} from '../../../shared/host/host-api.ts';
import { useHost } from '../../host/host.ts';

export type ExportStage =
  | { kind: 'choosing'; failure: HostFailure | undefined }
  | { kind: 'working'; progress: ExportProgress | undefined }
  | { kind: 'done'; files: ExportedFile[] };

export interface Export {
  stage: ExportStage;
  start: (request: ExportRequest) => Promise<void>;
  cancel: () => void;
}

/** One export of the open book. */
export function useExport(): Export {
  const host = useHost();
  const [stage, setStage] = useState<ExportStage>({ kind: 'choosing', failure: undefined });
  useEffect(
    () =>
      host.onExportProgress((progress) => {
        setStage((current) => (current.kind === 'working' ? { kind: 'working', progress } : current));
      }),
    [host],
  );
  const start = async (request: ExportRequest): Promise<void> => {
    setStage({ kind: 'working', progress: undefined });
    const result = await host.exportCopies(request);
    if (result.ok) setStage({ kind: 'done', files: result.value });
    else
      setStage({ kind: 'choosing', failure: result.error.kind === 'cancelled' ? undefined : result.error });
  };
  const cancel = (): void => {
    // The answer to the export itself tells that it was cancelled.
    void host.cancelExport();
  };
  return { stage, start, cancel };
}
