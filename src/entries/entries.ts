// The calls of pages that read and save entries of a register.
import { entryCalls } from '../calls/entries';

global.entriesOf = (input: unknown) => entryCalls.entriesOf(input);
global.saveEntry = (input: unknown) => entryCalls.saveEntry(input);
