// The native menu bar. Made anew whenever what it shows has changed; what it holds is decided in `shell/menu-template.ts`.

import { Menu } from 'electron';
import { buildMenuTemplate } from './shell/menu-template.ts';
import type { MenuState } from './shell/menu-template.ts';

/** Shows the menu bar for a state. */
export function showMenu(state: MenuState): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(buildMenuTemplate(state)));
}
