// What the pages of the school workbook ask of the script: preparing it, and the list of its class workbooks.

import type { AddedClass } from '../app/school/add-class-workbook';
import type { ClassesView } from '../app/school/class-list';
import type { SchoolForm } from '../app/school/form';
import type { MadeClass } from '../app/school/make-class-workbook';
import type { PreparedSchool } from '../app/school/prepare-school';
import type { Shared, Sharing } from '../app/school/share-class-workbook';
import type { SchoolView } from '../app/school/view-school';

export interface SchoolCalls {
  readonly schoolView: { readonly input: null; readonly output: SchoolView };
  readonly schoolPrepare: { readonly input: SchoolForm; readonly output: PreparedSchool };
  /** „Klasių knygos…“ in place of the page that asks. */
  readonly schoolShowClasses: { readonly input: null; readonly output: null };
  readonly classesView: { readonly input: null; readonly output: ClassesView };
  /** Some of the classes, by their names in the list. */
  readonly classesMake: {
    readonly input: readonly string[];
    readonly output: {
      readonly made: readonly MadeClass[];
      readonly problems: readonly { readonly className: string; readonly message: string }[];
    };
  };
  /** What a person pasted: a link or an id. */
  readonly classesAdd: { readonly input: string; readonly output: AddedClass };
  readonly classesShare: { readonly input: Sharing; readonly output: Shared };
}
