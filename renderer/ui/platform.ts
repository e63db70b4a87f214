// Which computer the keys are named for. Given once at the root; the default serves tests and stray parts.
import { createContext, useContext } from 'react';

export type Platform = 'linux' | 'windows' | 'macos';

/** Names the platform to everything below. */
export const PlatformContext = createContext<Platform>('linux');

/** The platform whose keys are shown. */
export const usePlatform = (): Platform => useContext(PlatformContext);
