// Reading the class workbooks into the school's: its calls.
import { classReadingCalls } from '../calls/class-reading';

global.classReading = (input: unknown) => classReadingCalls.classReading(input);
global.readClassesPiece = (input: unknown) => classReadingCalls.readClassesPiece(input);
