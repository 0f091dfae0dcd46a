import { makeCompensationPlan } from '../app/compensation-plan/make-compensation-plan';
import { runAction } from '../google/run-action';
import { lt } from '../text/lt';
import { undo } from '../text/lt/undo';

global.createCompensationPlan = () =>
  runAction(lt.app.actions.createPlan, (world, dialog) =>
    makeCompensationPlan(world, dialog, { ...lt.app.plan, ...undo.plan, semester: lt.app.semester }),
  );
