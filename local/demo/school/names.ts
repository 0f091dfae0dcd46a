// What whoever makes and opens the demo school must know of it; without the add-on's code.

/** Of the workbooks: those of classes are `demo-school-2b`. */
export const DEMO_SCHOOL_ID = 'demo-school';
/** The script project that has made its workbooks; put into a Drive, they are the add-on's that is there. */
export const DEMO_SCHOOL_MAKER = 'demo-school-maker';
export const DEMO_SCHOOL_NAME = 'Ežerų gimnazija 2025–2026';

export const DEMO_SCHOOL_CLASSES: Readonly<
  Record<'all' | 'made' | 'prepared', readonly string[]> & { readonly somebodyElses: string }
> = {
  /** In the order of the list. */
  all: ['1a', '1b', '2a', '2b', '3a', '4c'],
  /** The others have no workbook yet. */
  made: ['1a', '2a', '2b', '3a', '4c'],
  /** Filled in by their class heads. */
  prepared: ['1a', '2b', '3a', '4c'],
  /** Made by somebody else with a project of their own: this one is not let in. */
  somebodyElses: '2a',
};
