// The sidebar's calls about a whole class.
import { progressCalls } from '../calls/progress';

global.classState = (input: unknown) => progressCalls.classState(input);
global.classMeans = (input: unknown) => progressCalls.classMeans(input);
global.selectedRow = (input: unknown) => progressCalls.selectedRow(input);
