// Acts from the menu and from keys, brought to whoever does them: the handler mounted last.
// Promise: while a dialog is open only zooming, undo and redo go through; book acts reach a book only while it shows.
// Must not know what any act does.
import { useEffect, useEffectEvent } from 'react';
import { COMMANDS } from '../../shared/host/commands.ts';
import type { Command, CommandId } from '../../shared/host/commands.ts';
import { matchesAccelerator } from '../ui/accelerators.ts';
import type { KeyPress } from '../ui/accelerators.ts';
import type { Platform } from '../ui/platform.ts';

type Handler = () => void;

const handlers = new Map<CommandId, Handler[]>();
let bookShows = false;

/** Does `handler` when the act is started, while the component is mounted. */
export function useCommand(id: CommandId, handler: Handler): void {
  const act = useEffectEvent(handler);
  useEffect(
    () =>
      registerCommand(id, () => {
        act();
      }),
    [id],
  );
}

/** Registers a handler; returns how to end it. */
function registerCommand(id: CommandId, handler: Handler): () => void {
  handlers.set(id, [...(handlers.get(id) ?? []), handler]);
  return () => {
    handlers.set(
      id,
      (handlers.get(id) ?? []).filter((one) => one !== handler),
    );
  };
}

/** Says whether a book is what the window shows. */
export function setBookShows(shows: boolean): void {
  bookShows = shows;
}

/** Starts an act; false where nobody does it just now. */
export function runCommand(id: CommandId): boolean {
  const command = findCommand(id);
  if (command?.place === 'book' && !bookShows) return false;
  if (document.querySelector(':modal') && !isForDialogs(id)) return false;
  const handler = handlers.get(id)?.at(-1);
  handler?.();
  return handler !== undefined;
}

const isForDialogs = (id: CommandId): boolean => id.startsWith('zoom-') || id === 'undo' || id === 'redo';

/** The act that a key press starts, or undefined. */
export function findCommandOfKey(press: KeyPress, platform: Platform): CommandId | undefined {
  return COMMANDS.find((command) => 'key' in command && matchesAccelerator(press, command.key, platform))?.id;
}

/** The key of an act, as an accelerator; undefined where it has none. */
export const findKeyOfCommand = (id: CommandId): string | undefined => findCommand(id)?.key;

const findCommand = (id: CommandId): Command | undefined => COMMANDS.find((command) => command.id === id);
