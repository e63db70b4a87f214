// Where menus and tooltips are drawn: the body, or the open dialog, which lies above everything else in the window.
import { createContext, useContext } from 'react';

/** The element that layers of this part go into; null: the body. */
export const LayerContainerContext = createContext<HTMLElement | null>(null);

/** The element for a portal, as Radix takes it. */
export const useLayerContainer = (): { container?: HTMLElement } => {
  const container = useContext(LayerContainerContext);
  return container ? { container } : {};
};
