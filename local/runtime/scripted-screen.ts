// A screen whose questions are answered from a list, in order: for tests and the command line.
import type { AskDialog, ButtonName, DialogAnswer, Screen } from '../contracts';

const BUTTONS: Readonly<Record<AskDialog['buttons'], readonly ButtonName[]>> = {
  OK: ['OK', 'CLOSE'],
  OK_CANCEL: ['OK', 'CANCEL', 'CLOSE'],
  YES_NO: ['YES', 'NO', 'CLOSE'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL', 'CLOSE'],
};
const ALL_BUTTONS: readonly string[] = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'] satisfies ButtonName[];

/** @param onUnanswered hears why a dialog cannot be answered; the execution should end then */
export function scriptedScreen(
  answers: readonly (string | DialogAnswer)[],
  screen: Screen,
  onUnanswered: (reason: string) => void,
): Screen {
  const left = [...answers];
  return {
    showMenu: (menu) => screen.showMenu(menu),
    showPage: (page) => screen.showPage(page),
    toast: (message, title, seconds) => screen.toast(message, title, seconds),
    ask: async (dialog) => {
      const given = left.shift();
      const answer = given === undefined ? undefined : readAnswer(given, dialog);
      if (answer && BUTTONS[dialog.buttons].includes(answer.button)) return answer;
      const words = [dialog.title, dialog.prompt].filter(Boolean).join(': ');
      onUnanswered(
        given === undefined
          ? `No answer was given for the ${dialog.kind} "${words}".`
          : `The answer ${JSON.stringify(given)} does not fit the ${dialog.kind} "${words}" (${dialog.buttons}).`,
      );
      return new Promise(() => {});
    },
  };
}

/** A text that names no button is what was typed into a prompt. */
function readAnswer(given: string | DialogAnswer, { kind }: AskDialog): DialogAnswer | undefined {
  if (typeof given !== 'string') return given;
  if (ALL_BUTTONS.includes(given)) return { button: given as ButtonName };
  return kind === 'prompt' ? { button: 'OK', text: given } : undefined;
}
