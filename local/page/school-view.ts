// The demo school: made when it is opened for the first time, which takes a while.
import { element } from './element';
import { restoreSchool, workbookEntries } from './http-store';
import { showStop } from './stop-view';
import { pageText } from './text';

export const SCHOOL_ID = 'demo-school';

export async function showSchool(): Promise<void> {
  document.title = `${pageText.demoSchool} – ${pageText.product}`;
  try {
    const known = await workbookEntries();
    if (!known.some(({ id }) => id === SCHOOL_ID)) {
      document.body.dataset.view = 'stop';
      document.body.replaceChildren(
        element(
          'main',
          { className: 'stop-view' },
          element('h1', { textContent: pageText.makingSchool, attributes: { role: 'status' } }),
          element('p', { textContent: pageText.makingSchoolWhy }),
        ),
      );
      await restoreSchool();
    }
    location.replace(`/workbook/${SCHOOL_ID}`);
  } catch (error) {
    showStop(pageText.schoolFailed, (error as Error).message);
  }
}
