import { serverFor } from '../../server';

export const server = serverFor(
  'sidebarClass',
  'classState',
  'classMeans',
  'selectedRow',
  'timetableView',
  'timetableCalendar',
);
