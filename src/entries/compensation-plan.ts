import { makeCompensationPlan } from '../app/compensation-plan-action';
import { runAction } from '../google/run-action';
import { lt } from '../text/lt';

global.createCompensationPlan = () =>
  runAction(lt.app.actions.createPlan, (world, dialog) =>
    makeCompensationPlan(world, dialog, { ...lt.app.plan, semester: lt.app.semester }),
  );
