// Owns `nativeTheme`: the theme the application chose, as the media features that the pages see.
// Promises 'updated' on every change. Must not follow the machine's own theme: tests need the same one everywhere.
import { EventEmitter } from 'node:events';

type ThemeSource = 'system' | 'light' | 'dark';

class NativeTheme extends EventEmitter {
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly inForcedColorsMode = false;
  readonly prefersReducedTransparency = false;
  #source: ThemeSource = 'system';

  get themeSource(): ThemeSource {
    return this.#source;
  }
  set themeSource(source: ThemeSource) {
    if (source === this.#source) return;
    this.#source = source;
    this.emit('updated', {});
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
  /** None leaves the choice to Chromium (light), and to Playwright's `emulateMedia`. */
  mediaFeatures(): { name: string; value: string }[] {
    return this.#source === 'system' ? [] : [{ name: 'prefers-color-scheme', value: this.#source }];
  }
}

export const nativeTheme = new NativeTheme();
nativeTheme.setMaxListeners(0);
