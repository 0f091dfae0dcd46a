// What the page of course changes asks of the script.
import type { CourseFields } from '../app/course-changes/course-fields';
import type { CourseToSave, SavedCourse } from '../app/course-changes/save-course';
import type { CoursesRead, CourseView as Read } from '../app/course-changes/view-courses';
import type { Course } from '../domain/course-change-case';

export type { CourseFields };
export interface CourseView extends Omit<Read, 'issues' | 'readable'> {
  /** Null where the row cannot be read: `problems` say why. */
  readonly readable: NonNullable<Read['readable']> | null;
  readonly problems: readonly string[];
}
export interface CoursesView extends Omit<CoursesRead, 'changes' | 'issues'> {
  readonly changes: readonly CourseView[];
  readonly problems: readonly string[];
}
export interface CourseCalls {
  readonly coursesView: { readonly input: null; readonly output: CoursesView };
  readonly courseRegister: {
    readonly input: {
      readonly pupilId: string;
      readonly subject: string;
      readonly from: Course;
      readonly to: Course;
      readonly changed: string;
    };
    /** The same as `coursesView`, with the new one's key. */
    readonly output: { readonly key: string; readonly isNew: boolean; readonly view: CoursesView };
  };
  readonly courseSave: {
    readonly input: CourseToSave;
    readonly output: {
      readonly grade: NonNullable<SavedCourse['grade']> | null;
      readonly view: CoursesView;
    };
  };
}
