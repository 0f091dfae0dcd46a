// The entry: every function that Google calls by name is assigned to the global object in one of these rooms. The
// bundler makes of each a top-level `function NAME(…)`, which is what Google looks for.
import './functions';
import './entries/workbook';
import './entries/sidebar';
import './entries/progress';
import './entries/progress-documents';
import './entries/entries';
import './entries/timetable';
import './entries/answers';
import './entries/appeals';
import './entries/archive';
import './entries/case-documents';
import './entries/class-reading';
import './entries/close';
import './entries/courses';
import './entries/deadlines';
import './entries/erase';
import './entries/explain';
import './entries/extra-work';
import './entries/plans';
import './entries/reports';
import './entries/templates';
import './entries/undo';
import './entries/import';
import './entries/prepare';
import './entries/school';
import './entries/weights';
