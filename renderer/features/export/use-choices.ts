// What is chosen of the document: its options, and the Word document whose style is followed, which main asks for.
// Promises that a document that cannot be followed leaves every choice as it was and is one sentence.

import { useState } from 'react';
import type { DocumentChoices } from '../../../shared/host/document-choices.ts';
import type { HostFailure, ReferenceDocument } from '../../../shared/host/host-api.ts';
import { useHost } from '../../host/host.ts';

export interface Choices {
  choices: DocumentChoices;
  /** The document that was chosen last, whether it is followed now or not. */
  reference: ReferenceDocument | undefined;
  failure: HostFailure | undefined;
  change: (part: Partial<DocumentChoices>) => void;
  chooseReference: () => Promise<void>;
}

/** The choices, as they are at first and as they are changed. */
export function useChoices(): Choices {
  const host = useHost();
  const [choices, setChoices] = useState<DocumentChoices>({
    ...{ houseStyle: 'plain', reference: null, numbering: null },
    ...{ sourceNotes: true, portionMarks: true, draft: false },
  });
  const [reference, setReference] = useState<ReferenceDocument>();
  const [failure, setFailure] = useState<HostFailure>();
  const change = (part: Partial<DocumentChoices>): void => {
    setFailure(undefined);
    setChoices((current) => ({ ...current, ...part }));
  };
  const chooseReference = async (): Promise<void> => {
    const chosen = await host.chooseReference();
    if (chosen.ok) {
      setReference(chosen.value);
      change({ houseStyle: 'plain', reference: chosen.value.id });
    } else setFailure(chosen.error.kind === 'cancelled' ? undefined : chosen.error);
  };
  return { choices, reference, failure, change, chooseReference };
}
