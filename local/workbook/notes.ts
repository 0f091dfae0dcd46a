import type { Injector } from '@univerjs/core';
import { RemoveNoteMutation, SheetsNoteModel, SheetUpdateNoteCommand } from '@univerjs/sheets-note';
import type { Commands } from './commands';
import type { Area } from './port';

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}
const SIZE = { width: 160, height: 72 };

export function readNotes(injector: Injector, { unitId, subUnitId }: Place, area: Area): string[][] {
  const model = injector.get(SheetsNoteModel);
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => {
      return model.getNote(unitId, subUnitId, { row: area.row + r, col: area.column + c })?.note ?? '';
    }),
  );
}

export function writeNotes(
  injector: Injector,
  commands: Commands,
  { unitId, subUnitId }: Place,
  area: Area,
  notes: readonly (readonly string[])[],
): void {
  const model = injector.get(SheetsNoteModel);
  notes.forEach((line, r) => {
    line.forEach((text, c) => {
      const [row, col] = [area.row + r, area.column + c];
      const old = model.getNote(unitId, subUnitId, { row, col });
      if ((old?.note ?? '') === text) return;
      const place = { unitId, subUnitId, row, col };
      if (text === '') commands.run(RemoveNoteMutation.id, { unitId, sheetId: subUnitId, row, col });
      else {
        const id = old?.id ?? `note-${row}-${col}-${Math.random().toString(36).slice(2, 8)}`;
        commands.run(SheetUpdateNoteCommand.id, {
          ...place,
          note: { ...SIZE, ...old, id, row, col, note: text },
        });
      }
    });
  });
}
