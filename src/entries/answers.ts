// The pupils' Google Form: „MIP anketos klausimai…“, „Perkelti anketų atsakymus…“ and their calls.
import { answersCalls } from '../calls/answers';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { answers } from '../text/lt/answers';

const DIALOG = { width: 760, height: 640 };

global.showFormQuestions = () =>
  runAction(answers.actions.openQuestions, (_world, dialog) => {
    dialog.showPage('questions', DIALOG);
    return success(undefined);
  });
global.bringFormAnswers = () =>
  runAction(answers.actions.open, (_world, dialog) => {
    dialog.showPage('answers', DIALOG);
    return success(undefined);
  });
global.answersForm = (input: unknown) => answersCalls.answersForm(input);
global.answersPreview = (input: unknown) => answersCalls.answersPreview(input);
global.answersBring = (input: unknown) => answersCalls.answersBring(input);
