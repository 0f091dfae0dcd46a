// What the use cases need of the world. The Google side gives it; tests give their own.
import type { SchoolDate } from '../domain/school-date';
import type { SheetBlueprint } from '../workbook/blueprint';
import type { Cell, SheetRows } from '../workbook/cell';

/** The open workbook. Every call costs one or more trips to Google's servers: read a sheet once, write it once. */
export interface Workbook {
  /** A sheet's values from A1; undefined when there is no sheet of that name. */
  read(sheet: string): SheetRows | undefined;
  /** What `read` last gave for the sheet in this execution; costs nothing. */
  lastRead(sheet: string): SheetRows | undefined;
  /** The formulas of a sheet from A1, '' where there is none. */
  readFormulas(sheet: string): readonly (readonly string[])[];
  /** The sheet in front of the person and the row (from 1) they have selected. */
  selection(): { readonly sheet: SheetRows; readonly row: number };
  /** The selected row alone, from its first cell; asked again and again, so it takes as few calls as it can. */
  selectedRow(): { readonly sheet: string; readonly row: number; readonly cells: readonly Cell[] };
  /** Adds one row below the last that holds anything, all cells at once. */
  append(sheet: string, cells: readonly Cell[]): void;
  /** Adds rows below the last that holds anything, in one write; each text stays text. */
  appendRows(sheet: string, rows: readonly (readonly Cell[])[]): void;
  /** Writes neighbouring cells of one row. */
  write(sheet: string, row: number, column: number, cells: readonly Cell[]): void;
  /** Writes a rectangle of cells, each text as text; no formula is ever written so. */
  writeArea(sheet: string, row: number, column: number, cells: readonly (readonly Cell[])[]): void;
  /** Makes an empty sheet that people do not see, or hides it if it is there; the person stays where they are. */
  makeHidden(sheet: string): void;
  deleteSheet(sheet: string): void;
  /** Columns from 1. */
  deleteColumns(sheet: string, column: number, count: number): void;
  sheetNames(): readonly string[];
  /** Brings a sheet to the front. */
  show(sheet: string): void;
  /** Makes a sheet behind the others; it is there only when it is complete. */
  create(sheet: SheetBlueprint): void;
  /** Everything written so far is really there. */
  flush(): void;
}

/** Sheets that look alike, in the order in which they are drawn. */
export interface NewSheets {
  readonly sheets: readonly { readonly blueprint: SheetBlueprint; readonly place: number }[];
  /** The sheet on which they are drawn, the last one's own in the end; places count it. */
  readonly working: {
    readonly name: string;
    readonly place: number;
    /** As an earlier piece of the work left it, if it did. */
    readonly kept?: { readonly name: string; readonly shows: SheetBlueprint };
  };
  /** More of them follow in another piece: until then the working sheet waits under this name. */
  readonly goesOn?: string;
}

/** Makes and mends the sheets that are ours; they are named as everywhere. */
export interface SheetMaker {
  make(sheets: NewSheets): void;
  /** Warns whoever edits what a sheet of ours computes, where nothing does yet: making it was cut off there. */
  protectUnprotected(sheets: readonly Pick<SheetBlueprint, 'name' | 'warned'>[]): void;
  /**
   * New columns behind those that are there, of the same look, with formulas. Texts are read as if they were typed: never
   * a person's.
   */
  addColumns(
    sheet: string,
    place: { readonly row: number; readonly column: number; readonly cells: readonly (readonly Cell[])[] },
    colours: SheetBlueprint['colours'],
  ): void;
}

export interface DocumentPart {
  readonly name: string;
  readonly content: string;
}
export interface NewDocument {
  /** What makes it the same document; kept with the file. */
  readonly key: string;
  readonly name: string;
  /** The parts of a .docx. */
  readonly parts: readonly DocumentPart[];
  /** The folder of this workbook's documents. */
  readonly folder: string;
  /** A checksum of what it says, kept with the file; where the key does not say it. */
  readonly content?: string;
}
export interface MadeDocument {
  readonly id: string;
  readonly name: string;
  readonly link: string;
}
export interface FoundDocument extends MadeDocument {
  readonly key: string;
  /** As it was made with; '' where it was made without. */
  readonly content: string;
}
export interface Documents {
  /** Documents that this person made before for this workbook under these keys, by one look; the oldest first. */
  findAll(keys: readonly string[]): readonly FoundDocument[];
  /** @throws DocumentsRefusal when Drive makes none now, and says why */
  make(document: NewDocument): MadeDocument;
  /** It gets this name, and is found by its key no more. */
  setAside(document: FoundDocument, name: string): void;
}

/** A spreadsheet that the add-on may read or has made, though it is not the open one. */
export interface OtherWorkbook {
  readonly id: string;
  readonly name: string;
  readonly link: string;
}
export interface NewWorkbook {
  /** What makes it the same workbook; kept with the file. */
  readonly key: string;
  readonly name: string;
  /** The folder of this workbook's documents. */
  readonly folder: string;
  /** In the order of their tabs. */
  readonly sheets: readonly NewSheet[];
}
export interface NewSheet {
  readonly name: string;
  /** Each text stays text. */
  readonly rows: readonly (readonly Cell[])[];
  /** How it looks; without it as an empty sheet of Google's does. */
  readonly look?: Pick<
    SheetBlueprint,
    'rows' | 'columns' | 'widths' | 'hiddenColumns' | 'frozenRows' | 'looks' | 'checks'
  >;
}
/**
 * Other spreadsheets, under the scope drive.file: those that this person made with the add-on, or opened with it.
 * Every method throws a WorkbookRefusal that says why one cannot be reached.
 */
export interface OtherWorkbooks {
  /** One call: its name and the names of its sheets, in the order of their tabs. */
  look(id: string): OtherWorkbook & { readonly sheets: readonly string[] };
  /** One call for all of the sheets together; each must be there. */
  read(id: string, sheets: readonly string[]): readonly SheetRows[];
  /** Those made before under these keys, by one look; the oldest first. */
  findAll(keys: readonly string[]): readonly (OtherWorkbook & { readonly key: string })[];
  make(workbook: NewWorkbook): OtherWorkbook;
  /** The sheets that are not there are added, whole and all at once: for one whose making was cut off. */
  complete(id: string, sheets: readonly NewSheet[]): void;
  /** Somebody may edit it from now on; Drive sends them a letter. */
  share(id: string, email: string): void;
}

export interface Clock {
  now(): Date;
  today(): SchoolDate;
}
/** One person at a time changes the workbook's registers. */
export interface Lock {
  /** Undefined when others hold it for too long. */
  hold<Value>(work: () => Value): { readonly value: Value } | undefined;
}
export interface User {
  /** '' when Google does not tell. */
  email(): string;
}
/** Pages that open in a dialog; each is a folder of sidebar/pages. */
export type DialogPage =
  | 'school'
  | 'classes'
  | 'reports'
  | 'duties'
  | 'erase'
  | 'archive'
  | 'backup'
  | 'prepare'
  | 'import'
  | 'close'
  | 'reopen'
  | 'weights'
  | 'explain'
  | 'progress'
  | 'questions'
  | 'answers'
  | 'plans'
  | 'appeals'
  | 'courses'
  | 'extra-work'
  | 'deadlines'
  | 'document';
/** Short texts: keys and codes, nothing that a person typed. */
export type Opened = Readonly<Record<string, string>>;
export interface Dialog {
  tell(message: string): void;
  /** Yes or no. */
  confirm(message: string): boolean;
  /** Opens a page of ours; what follows is a conversation by calls (src/api). */
  showPage(
    page: DialogPage,
    size: { readonly width: number; readonly height: number },
    /** What it is opened for, e.g. a case's key; the page finds it by `openedFor()`. */
    opened?: Opened,
  ): void;
  /** A few words in the corner of the window, also where no dialog may open (simple triggers); usually 5 seconds. */
  toast(message: string, seconds?: number): void;
}

export interface Ports {
  readonly workbook: Workbook;
  readonly documents: Documents;
  readonly others: OtherWorkbooks;
  readonly clock: Clock;
  readonly lock: Lock;
  readonly user: User;
}
