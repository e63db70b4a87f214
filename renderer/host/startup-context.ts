// What the host told at the start (templates, schemes, platform), and the settings as they are now.
import { createContext, useContext } from 'react';
import type { Settings, Startup } from '../../shared/host/host-api.ts';
import type { Language } from '../../shared/book/words.ts';

export interface Standing {
  startup: Startup;
  settings: Settings;
  /** The language of the interface, `system` resolved. */
  language: Language;
  changeSettings(settings: Settings): void;
}

/** Hands startup and settings to everything below. */
export const StartupContext = createContext<Standing | null>(null);

function useStanding(): Standing {
  const standing = useContext(StartupContext);
  if (!standing) throw new Error('StartupContext is missing');
  return standing;
}

/** What the host told at the start. */
export const useStartup = (): Startup => useStanding().startup;

/** The settings, the interface's language, and how to change them. */
export const useSettings = (): Omit<Standing, 'startup'> => useStanding();

/** The language in a settings choice. */
export const resolveLanguage = (settings: Settings, system: Language): Language =>
  settings.language === 'system' ? system : settings.language;
