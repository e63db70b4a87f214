// A long answer of the host, fetched piece by piece, so that the page takes keys and clicks in between.
import type { Host } from '../../shared/host/host-api.ts';
import { gatherParts } from '../../shared/host/packed.ts';
import type { Parted } from '../../shared/host/packed.ts';

/** The whole answer; null where it was given up, or overtaken by a later one. */
export const fetchParted = <Value extends object>(
  host: Pick<Host, 'takePart'>,
  parted: Parted<Value>,
  signal: AbortSignal,
): Promise<Value | null> =>
  gatherParts(parted, async (id, part) => {
    if (signal.aborted) return null;
    const taken = await host.takePart(id, part);
    return taken.ok && !signal.aborted ? taken.value : null;
  });
