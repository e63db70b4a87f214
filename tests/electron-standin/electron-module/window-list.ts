// Owns which windows are open and which one has the focus.
// Promises the order of creation. Must not import the classes it lists, so that app, menu and windows can all use it.

/** What app, menu and the other windows do with a window. */
export interface OpenWindow {
  readonly webContents: {
    undo: () => void;
    redo: () => void;
    cut: () => void;
    copy: () => void;
    paste: () => void;
    pasteAndMatchStyle: () => void;
    delete: () => void;
    selectAll: () => void;
    toggleDevTools: () => void;
    getZoomLevel: () => number;
    setZoomLevel: (level: number) => void;
  };
  blur: () => void;
  close: () => void;
  reload: () => void;
  minimize: () => void;
  isFullScreen: () => boolean;
  setFullScreen: (flag: boolean) => void;
}

export const openWindows = new Set<OpenWindow>();
export const focus: { window: OpenWindow | null } = { window: null };
