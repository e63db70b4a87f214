// Owns what changes how a page looks from outside: the window's size, the zoom, the theme.
// Promises zoom as Electron shows it: fewer CSS pixels in the same window, each of them larger.
// Must not touch the page's content.
import { nativeTheme } from './native-theme.ts';

interface Size {
  width: number;
  height: number;
}
type Send = <T>(method: string, params?: Record<string, unknown>) => Promise<T | undefined>;

export class PageView {
  zoom = 1;
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  async applyTheme(): Promise<void> {
    await this.#send('Emulation.setEmulatedMedia', { features: nativeTheme.mediaFeatures() });
  }
  async setZoom(factor: number): Promise<void> {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    this.zoom = factor;
    await this.#applyZoom();
  }
  async setWindowSize({ width, height }: Size): Promise<void> {
    const window = await this.#send<{ windowId: number }>('Browser.getWindowForTarget');
    await this.#send('Browser.setWindowBounds', { windowId: window?.windowId, bounds: { width, height } });
    await this.#applyZoom();
  }
  async #applyZoom(): Promise<void> {
    if (this.zoom === 1) {
      await this.#send('Emulation.clearDeviceMetricsOverride');
      return;
    }
    const window = await this.#send<{ bounds: Size }>('Browser.getWindowForTarget');
    const { width, height } = window?.bounds ?? { width: 800, height: 600 };
    const size = { width: Math.round(width / this.zoom), height: Math.round(height / this.zoom) };
    await this.#send('Emulation.setDeviceMetricsOverride', {
      ...size,
      deviceScaleFactor: this.zoom,
      mobile: false,
    });
  }
}
