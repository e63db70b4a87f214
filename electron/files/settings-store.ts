// The officer's settings: language and theme of the interface. Read once, written by the save.
// A field of a newer version is passed over, so that going back to this one loses no setting it knows.

import { z } from 'zod';
import type { FileFailure } from '../../shared/host/failures.ts';
import type { Settings } from '../../shared/host/host-api.ts';
import { settingsSchema } from '../../shared/host/host-schemas.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { openRecordFile } from './record-file.ts';

export interface SettingsStore {
  /** The settings as they hold now. */
  current(): Settings;
  save(settings: Settings): Promise<Result<Settings, FileFailure>>;
}

const DEFAULTS: Settings = { language: 'system', theme: 'system' };

/** Opens the settings that stand at a path. */
export async function openSettingsStore(
  path: string,
  log: (message: string) => void,
): Promise<SettingsStore> {
  const record = openRecordFile<Settings>(path, z.object(settingsSchema.shape), DEFAULTS, log);
  let held = await record.read();
  return {
    current: () => held,
    async save(settings) {
      const written = await record.write(settings);
      if (!written.ok) return written;
      held = settings;
      return ok(held);
    },
  };
}
