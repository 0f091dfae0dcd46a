import { undoLastAction } from '../app/undo/undo-last-action';
import { runAction } from '../google/run-action';
import { undo } from '../text/lt/undo';

global.undoLastAction = () => runAction(undo.action, (world, dialog) => undoLastAction(world, dialog, undo));
