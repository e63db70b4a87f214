// The look of the window from the settings, written on the root element where the design tokens look for it.
// Promise: `system` follows the computer's light or dark by the tokens themselves, and its wish for more contrast here.
import type { Theme } from '../../shared/host/host-api.ts';

/** The value of `data-theme`; undefined leaves the choice to the tokens. */
export function resolveTheme(theme: Theme, moreContrast: boolean): Exclude<Theme, 'system'> | undefined {
  if (theme !== 'system') return theme;
  return moreContrast ? 'contrast' : undefined;
}

/** Applies the theme and keeps it true to the computer; returns how to end that. */
export function applyTheme(theme: Theme): () => void {
  const contrast = matchMedia('(prefers-contrast: more)');
  const apply = () => {
    const resolved = resolveTheme(theme, contrast.matches);
    const root = document.documentElement;
    if (resolved === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = resolved;
  };
  apply();
  contrast.addEventListener('change', apply);
  return () => {
    contrast.removeEventListener('change', apply);
  };
}
