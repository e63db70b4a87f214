// The Word documents whose style is followed: chosen in main's own dialog, judged at once, kept here by an id.
// The page gets the file's name and what it lacks; never its path, never its bytes.

import { basename } from 'node:path';
import type { HostApi } from '../../shared/host/host-api.ts';
import { chooseLanguage } from '../../shared/host/interface-language.ts';
import { ok } from '../../shared/result.ts';
import { newId } from '../files/identity.ts';
import { readFileUpTo } from '../files/read-file.ts';
import { REFERENCE_LIMIT } from '../operations/export-book.ts';
import { describeWarning } from '../word/export-warnings.ts';
import { loadHouseStyle } from '../word/load-house-style.ts';
import { readReferenceStyle } from '../word/reference-style.ts';
import { refuse } from './host-failure.ts';
import type { HostNeeds } from './host-needs.ts';

/** How many are kept: whoever chose more has no use for the first any longer. */
const KEPT = 8;

interface Reference {
  path: string;
  bytes: Uint8Array;
}

export interface References {
  choose: HostApi['chooseReference'];
  /** The document of an id; null for none chosen, undefined for an id that is not kept. */
  find(id: string | null): Reference | null | undefined;
}

/** Makes the store. */
export function createReferences({
  dialogs,
  settings,
  systemLanguage,
}: Pick<HostNeeds, 'dialogs' | 'settings' | 'systemLanguage'>): References {
  const kept = new Map<string, Reference>();
  return {
    async choose() {
      const path = await dialogs.openReferenceFile();
      if (path === null) return refuse({ kind: 'cancelled' });
      const bytes = await readFileUpTo(path, REFERENCE_LIMIT);
      if (!bytes.ok) return refuse(bytes.error);
      const read = readReferenceStyle(bytes.value, loadHouseStyle());
      if (!read.ok) return refuse({ kind: read.error.kind, path });
      const id = newId();
      kept.set(id, { path, bytes: bytes.value });
      for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
      const language = chooseLanguage(settings.current(), systemLanguage);
      const missing = read.value.warnings.map((warning) => describeWarning(warning, language));
      return ok({ id, fileName: basename(path), missing });
    },
    find: (id) => (id === null ? null : kept.get(id)),
  };
}
