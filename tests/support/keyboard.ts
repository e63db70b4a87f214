// Owns how a test works a page by its keys alone: presses, goes to a control by Tab, and looks where focus is after each key.
// Promises that every key leaves focus on something that shows it; what does not is told with the key that did it.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { COMMANDS } from '../../shared/host/commands.ts';
import type { CommandId } from '../../shared/host/commands.ts';
import type { Host } from '../../shared/host/host-api.ts';
import { removeFolder } from './launch-app.ts';
import { openWindow } from './open-window.ts';
import type { TestWindow } from './open-window.ts';

declare const window: { host: Host; acted: Promise<void> };

export interface Keyboard {
  /** Presses keys one after the other. */
  press(...keys: string[]): Promise<void>;
  type(words: string): Promise<void>;
  /** Presses Tab until the control with this name has focus. */
  tabTo(name: string | RegExp): Promise<void>;
  /** Presses the key of an act, and waits until the act has reached the page. */
  act(id: CommandId): Promise<void>;
  /** Presses a key, or the key of an act, until what this selector names has focus. */
  pressUntil(selector: string, key: string | { act: CommandId }): Promise<void>;
  /** Into a part of the window, by the key that goes from part to part. */
  toPart(part: 'left' | 'page'): Promise<void>;
  /** The acts whose key was pressed. */
  used: ReadonlySet<CommandId>;
  /** Waits until the control with this name has focus. */
  isOn(name: string): Promise<void>;
}

const CODES: Record<string, string> = {
  ...{
    CmdOrCtrl: 'ControlOrMeta',
    '=': 'Equal',
    '-': 'Minus',
    ',': 'Comma',
    '/': 'Slash',
    '\\': 'Backslash',
    Up: 'ArrowUp',
    Down: 'ArrowDown',
  },
};

/** Electron's accelerator as Playwright presses it, by the places of the keys. */
const asPressed = (accelerator: string): string =>
  accelerator
    .split('+')
    .map((key) => CODES[key] ?? (/^[A-Z]$/.test(key) ? `Key${key}` : /^\d$/.test(key) ? `Digit${key}` : key))
    .join('+');

/** A window that is worked by keys alone. Its end holds it to have asked for no address and logged no error. */
export async function openWindowByKeys(): Promise<TestWindow & { keys: Keyboard }> {
  const opened = await openWindow({ settings: { language: 'en' } });
  return {
    ...opened,
    keys: createKeyboard(opened.page),
    async end() {
      expect(opened.foreign).toEqual([]);
      expect(opened.errors).toEqual([]);
      await opened.end();
      removeFolder(opened.folder);
    },
  };
}

function createKeyboard(page: Page): Keyboard {
  const used = new Set<CommandId>();
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      const label =
        element?.getAttribute('aria-label') ?? (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return (label ?? element?.textContent ?? '').trim();
    });
  /** What is wrong with focus, or null: it must be somewhere, and be seen. */
  const findFault = (): Promise<string | null> =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'focus is lost';
      // Where one writes the caret is what shows it: it must be in sight, and the block that has it be marked.
      if (element.matches('.book-editor')) {
        const selection = document.getSelection();
        const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
        if (!range || !element.contains(range.commonAncestorContainer)) return 'the text has no caret';
        if (/^(transparent|rgba\(.*, 0\))$/.test(getComputedStyle(element).caretColor))
          return 'the caret is not seen';
        const node = range.startContainer;
        const place =
          range.getClientRects()[0] ??
          (node instanceof Element ? node : node.parentElement)?.getBoundingClientRect();
        const desk = element.closest('[data-pane]')?.getBoundingClientRect();
        if (!place || !desk || place.bottom < desk.top || place.top > desk.bottom)
          return 'the caret is out of sight';
        const block = (node instanceof Element ? node : node.parentElement)?.closest('[data-block]');
        if (!block?.matches('.block-selected'))
          return `the block with the caret is not marked: ${block?.outerHTML.slice(0, 160) ?? 'none'}`;
        return null;
      }
      if (!element.matches(':focus-visible')) return `focus is quiet on ${element.outerHTML.slice(0, 120)}`;
      // A block of the page, or the one whose grip has focus, draws its ring around its tint; a field may show it on the box around it.
      for (const part of [element, element.matches('[data-grip]') ? element.closest('[data-block]') : null]) {
        if (!part) continue;
        const around = getComputedStyle(part, '::after');
        if (around.content !== 'none' && parseFloat(around.borderTopWidth) >= 2) return null;
      }
      for (const part of [element, element.parentElement, element.parentElement?.parentElement]) {
        if (!part) continue;
        const { outlineStyle, outlineWidth } = getComputedStyle(part);
        if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return null;
      }
      return `focus is not seen on ${element.outerHTML.slice(0, 160)}`;
    });
  /** No hand is faster than two frames, and what a key opens or closes gives focus on within a few. */
  const settle = (): Promise<unknown> =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))));
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      for (const command of COMMANDS)
        if ('key' in command && asPressed(command.key) === key) used.add(command.id);
      await page.keyboard.press(key);
      await settle();
      await expect.poll(findFault, { message: `after ${key}`, interval: 30 }).toBeNull();
    }
  };
  const act = async (id: CommandId): Promise<void> => {
    const command = COMMANDS.find((one) => one.id === id);
    if (!command || !('key' in command)) throw new Error(`${id} has no key`);
    // Either the page takes the key itself, or the menu does, and tells the page a moment later.
    await page.evaluate((wanted) => {
      window.acted = new Promise((resolve) => {
        const stop = window.host.onCommand((told) => {
          if (told === wanted) end();
        });
        const look = (event: KeyboardEvent): void => {
          setTimeout(() => {
            if (event.defaultPrevented) end();
          });
        };
        const end = (): void => {
          stop();
          removeEventListener('keydown', look, true);
          resolve();
        };
        addEventListener('keydown', look, true);
      });
    }, id);
    await press(asPressed(command.key));
    await page.evaluate(() => window.acted);
    await settle();
  };
  const pressUntil: Keyboard['pressUntil'] = async (selector, key) => {
    const place = page.locator(selector);
    for (let step = 0; (await place.count()) === 0; step += 1) {
      if (step === 60) throw new Error(`no key leads to ${selector}`);
      await (typeof key === 'string' ? press(key) : act(key.act));
    }
  };
  return {
    used,
    press,
    act,
    pressUntil,
    toPart: (part) =>
      pressUntil(
        part === 'page' ? '[data-pane=page] :focus, .book-editor:focus' : `[data-pane=${part}] :focus`,
        { act: 'next-pane' },
      ),
    isOn: async (name) =>
      expect
        .poll(async () => (await focused()).toLowerCase(), { message: 'focus' })
        .toContain(name.toLowerCase()),
    type: (words) => page.keyboard.type(words),
    async tabTo(name) {
      const seen: string[] = [];
      for (let step = 0; step < 120; step += 1) {
        await page.keyboard.press('Tab');
        // After the last control Tab leaves the page for a moment, as it does in every window.
        await expect
          .poll(findFault, { message: `after Tab from ${seen.at(-1) ?? 'the start'}`, interval: 10 })
          .toSatisfy((fault: string | null) => fault === null || fault === 'focus is lost');
        if ((await findFault()) === 'focus is lost') continue;
        const now = await focused();
        if (typeof name === 'string' ? now.toLowerCase().startsWith(name.toLowerCase()) : name.test(now))
          return;
        seen.push(now.slice(0, 40));
      }
      throw new Error(`Tab does not reach ${String(name)}, only ${seen.join(' | ')}`);
    },
  };
}
