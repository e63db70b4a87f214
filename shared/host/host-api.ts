// The one place where the page and the main process meet: what the page may ask, what it is told, and in which form.
// The main process implements `HostApi`, the preload proxies it by the names listed here, tests use the real one.
// Adding an operation: a method here, its argument schema in `host-schemas.ts`, its implementation in `electron/host/`. Never the preload.

import type { Book, Media } from '../book/book.ts';
import type { Template } from '../book/template.ts';
import type { MarkingScheme } from '../book/marking.ts';
import type { Language, LocalText } from '../book/words.ts';
import type { ReadingProgress } from '../release/reading-progress.ts';
import type { Release } from '../release/release.ts';
import type { OfferTarget, SeedOffer } from '../release/review-offer.ts';
import type { Result } from '../result.ts';
import type { CommandId } from './commands.ts';
import type { DocumentChoices } from './document-choices.ts';
import type { Failure } from './failures.ts';
import type { Parted } from './packed.ts';

/** Names an open book between page and main; says nothing about where its file lies. */
export type BookHandle = string;

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  /** The language of the interface; `system` follows the computer. */
  language: Language | 'system';
  theme: Theme;
}

export interface Startup {
  settings: Settings;
  /** The language that `system` means on this computer. */
  systemLanguage: Language;
  platform: 'linux' | 'windows' | 'macos';
  version: string;
  templates: Template[];
  markingSchemes: MarkingScheme[];
  /** The book to show at once: the one open when the page was lost (a crash, a reload), or the file that the program was started with; null: none. */
  reopened: OpenBook | null;
  /** The export whose receipts nobody has seen to the end: the page was lost before. */
  exported: FinishedExport | null;
  /** What is to be said at once: that the page was lost and came back, that a file named at the start could not be opened. */
  notices: LocalText[];
}

/** A book that was opened before. */
export interface RecentBook {
  /** Names the entry; the path stays in main. */
  id: string;
  title: string;
  event: string;
  template: string;
  language: Language;
  /** First day of the meeting, YYYY-MM-DD, or empty. */
  from: string;
  briefs: number;
  /** Caption of the book's highest marking, or empty. */
  marking: string;
  /** The file's name and folder, for people. */
  fileName: string;
  folder: string;
  /** When the file was last written, ISO 8601; null where it is no longer there. */
  edited: string | null;
}

export interface OpenBook {
  handle: BookHandle;
  book: Book;
  media: Media;
  /** Where it is saved, for people; null: never saved. */
  file: { name: string; folder: string } | null;
  /** True where `book` is not what lies there: it was kept from a page that was lost, or holds what was not saved yet. */
  unsaved: boolean;
  /** Why it may not be saved over, or null. */
  readOnly: 'newer-format' | null;
  /** What was noticed on opening. */
  notices: LocalText[];
}

export interface ReadRelease {
  /** The text as decoded: what offsets, addresses and exact words refer to. */
  text: string;
  release: Release;
  /** Where in the text the release stands, where that is known (a saved page). */
  range: TextRange | null;
  /** The file's name; null for pasted text. */
  fileName: string | null;
}

/** A part of a text, in UTF-16 offsets. */
export interface TextRange {
  from: number;
  to: number;
}

/** A reading on its way to the page. */
export interface PackedReading extends Omit<ReadRelease, 'release'> {
  release: Parted<Release>;
}

/** A text that was read, to be read again. */
export interface ReleaseText {
  text: string;
  released: string | null;
  range?: TextRange | null | undefined;
}

export interface SheetEntry {
  path: string;
  value: string;
}

export interface NewBookRequest {
  template: string;
  entries: SheetEntry[];
  release: ReleaseText | null;
}

/** To what a release's seeds are offered: a book that is to be made, or one that is open. */
export interface SeedRequest {
  release: ReleaseText;
  target:
    | {
        kind: 'new';
        template: string;
        entries: SheetEntry[];
        /** Sessions of the release that are not to be of the book, by their place. */
        withoutSessions?: number[] | undefined;
      }
    | { kind: 'open'; book: OfferTarget };
}

/** A value that a meeting-sheet path does not take. */
export type EntryFailure = { kind: 'wrong-entry'; path: string; message: LocalText };

export interface ExportRequest {
  handle: BookHandle;
  /** The book as the page holds it: what is exported is what is seen. */
  book: Book;
  /** Names of the copies, one document each. */
  copies: string[];
  /** YYYY-MM-DD. */
  issueDate: string;
  /** What else was chosen; unset: as the program does by itself. */
  choices?: DocumentChoices;
}

/** One copy as it would be exported now; nothing is written. */
export interface PreviewRequest extends Omit<ExportRequest, 'copies' | 'choices'> {
  copy: string;
  choices: DocumentChoices;
}

/** A Word document that gives its style. Where it lies is known to main alone. */
export interface ReferenceDocument {
  /** Names it in `DocumentChoices`. */
  id: string;
  fileName: string;
  /** What it does not have and ours stands in for, one sentence each. */
  missing: string[];
}

export interface ExportedFile {
  copy: string;
  /** Names the file to `showInFolder` and `openDocument`. */
  id: string;
  fileName: string;
  folder: string;
  bytes: number;
  sha256: string;
  /** Caption of the document's highest marking, or null. */
  marking: string | null;
  included: { block: string; brief: string }[];
  withheld: { block: string; brief: string; reason: string }[];
  warnings: string[];
}

/** What an export wrote. */
export interface FinishedExport {
  /** The book's id; it may have been closed since. */
  book: string;
  /** YYYY-MM-DD. */
  issueDate: string;
  files: ExportedFile[];
}

export interface ExportProgress {
  copy: string;
  done: number;
  total: number;
}

/** A failure with its sentence in both languages, as it comes to the page. */
export interface HostFailure {
  kind: Failure['kind'] | EntryFailure['kind'];
  message: LocalText;
  /** The meeting-sheet path that a `wrong-entry` stands at. */
  path?: string;
}
export type HostResult<Value> = Result<Value, HostFailure>;

/** What the page may ask of the computer. Every answer is a Result; what the user closed without choosing is `cancelled`. */
export interface HostApi {
  start(): Promise<HostResult<Startup>>;
  saveSettings(settings: Settings): Promise<HostResult<Settings>>;
  listRecent(): Promise<HostResult<RecentBook[]>>;
  /** Takes an entry out of the list; the file stays. */
  forgetRecent(id: string): Promise<HostResult<RecentBook[]>>;
  openRecent(id: string): Promise<HostResult<OpenBook>>;
  /** Asks for a file and opens it. */
  openBook(): Promise<HostResult<OpenBook>>;
  openSample(): Promise<HostResult<OpenBook>>;
  createBook(request: NewBookRequest): Promise<HostResult<OpenBook>>;
  /** Takes a book that was made of an offer of seeds; it was never saved. */
  holdBook(book: Book): Promise<HostResult<OpenBook>>;
  /** Saves the book as the page holds it; a book never saved asks for a place. */
  saveBook(handle: BookHandle, book: Book): Promise<HostResult<OpenBook>>;
  saveBookAs(handle: BookHandle, book: Book): Promise<HostResult<OpenBook>>;
  /**
   * Tells the book as the page holds it, so that it outlives the page and is what is asked about at the end.
   * Sent within a second after the last key and at least every five seconds while somebody writes; saves nothing.
   */
  keepWorkingCopy(handle: BookHandle, book: Book): Promise<HostResult<null>>;
  /** Lets go of a book; one never saved asks first (save, discard, cancel), and `cancelled` keeps it. */
  closeBook(handle: BookHandle, book: Book): Promise<HostResult<null>>;
  /** Asks for a release's file and reads it. */
  openRelease(released: string | null): Promise<HostResult<PackedReading>>;
  /** Reads the bytes of a file dropped on the page. */
  readReleaseFile(
    name: string,
    bytes: Uint8Array,
    released: string | null,
  ): Promise<HostResult<PackedReading>>;
  /** `range`: where in the text the release stands, where it was read before. */
  readReleaseText(
    text: string,
    released: string | null,
    range?: TextRange | null,
  ): Promise<HostResult<PackedReading>>;
  /** The release that the program brings. */
  readSampleRelease(): Promise<HostResult<PackedReading>>;
  /** What a release offers to a book, each seed to be accepted or rejected. Makes nothing. */
  offerSeeds(request: SeedRequest): Promise<HostResult<Parted<SeedOffer>>>;
  /** A piece of a long answer; `cancelled` where a later answer has taken its place. */
  takePart(id: string, part: number): Promise<HostResult<string>>;
  /** Ends every reading and offering that is under way; each answers `cancelled`. */
  cancelReading(): Promise<HostResult<null>>;
  /** Asks where to (a file for one copy, a folder for several), makes the documents and writes them with their receipts. */
  exportCopies(request: ExportRequest): Promise<HostResult<ExportedFile[]>>;
  cancelExport(): Promise<HostResult<null>>;
  /** The bytes of a copy's document as an export would write them. The next call cancels the one before it. */
  previewCopy(request: PreviewRequest): Promise<HostResult<Uint8Array>>;
  cancelPreview(): Promise<HostResult<null>>;
  /** Asks for a Word document whose style is to be followed. */
  chooseReference(): Promise<HostResult<ReferenceDocument>>;
  showInFolder(exportId: string): Promise<HostResult<null>>;
  /** Opens an exported document in the computer's own program for it. */
  openDocument(exportId: string): Promise<HostResult<null>>;
  /** Puts a receipt in plain words on the clipboard. */
  copyReceipt(words: string): Promise<HostResult<null>>;
  /** The receipts of the last export were seen; until then a page that comes back is told of them. */
  dismissReceipts(): Promise<HostResult<null>>;
  /** Zooms the whole interface: 0.5 to 3. */
  setZoom(factor: number): Promise<HostResult<number>>;
}

/** What the page is told without asking. */
export interface HostEvents {
  /** An act was started from the menu or by its key. */
  command: (id: CommandId) => void;
  exportProgress: (progress: ExportProgress) => void;
  /** An export came to its end whose page was lost meanwhile, so that nobody has its answer. */
  exportEnded: (result: HostResult<FinishedExport>) => void;
  /** How far the reading or offering that was asked for last is; a short text is read before it could be told. */
  readingProgress: (progress: ReadingProgress) => void;
  /** A book came from outside: a second start, a file opened from the desktop. */
  bookOpened: (book: OpenBook) => void;
  /** A file from outside could not be opened. */
  openFailed: (failure: HostFailure) => void;
  /** The program is about to ask what is to be saved: what the page holds is to be kept now. */
  leaving: (nothing: null) => void;
}

/** The names that the preload proxies; the compiler holds them to `HostApi`. */
export const HOST_METHODS = [
  'start',
  'saveSettings',
  'listRecent',
  'forgetRecent',
  'openRecent',
  'openBook',
  'openSample',
  'createBook',
  'holdBook',
  'saveBook',
  'saveBookAs',
  'keepWorkingCopy',
  'closeBook',
  'openRelease',
  'readReleaseFile',
  'readReleaseText',
  'readSampleRelease',
  'offerSeeds',
  'takePart',
  'cancelReading',
  'exportCopies',
  'cancelExport',
  'previewCopy',
  'cancelPreview',
  'chooseReference',
  'showInFolder',
  'openDocument',
  'copyReceipt',
  'dismissReceipts',
  'setZoom',
] as const satisfies readonly (keyof HostApi)[];

export const HOST_EVENTS = [
  'command',
  'exportProgress',
  'exportEnded',
  'readingProgress',
  'bookOpened',
  'openFailed',
  'leaving',
] as const satisfies readonly (keyof HostEvents)[];

/** `true` only where the lists above name every method and every event. */
export type AllNamed = [
  Exclude<keyof HostApi, (typeof HOST_METHODS)[number]>,
  Exclude<keyof HostEvents, (typeof HOST_EVENTS)[number]>,
] extends [never, never]
  ? true
  : false;

/** What the page finds as `window.host`: the methods, and one subscription for each event; it returns how to end it. */
export interface Host extends HostApi {
  onCommand(listener: HostEvents['command']): () => void;
  onExportProgress(listener: HostEvents['exportProgress']): () => void;
  onExportEnded(listener: HostEvents['exportEnded']): () => void;
  onReadingProgress(listener: HostEvents['readingProgress']): () => void;
  onBookOpened(listener: HostEvents['bookOpened']): () => void;
  onOpenFailed(listener: HostEvents['openFailed']): () => void;
  onLeaving(listener: HostEvents['leaving']): () => void;
}
