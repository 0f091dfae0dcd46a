import { serverFor } from '../../server';

export const server = serverFor(
  'sidebarClass',
  'sidebarPupil',
  'sidebarReadMip',
  'sidebarSaveMip',
  'timetableView',
  'timetableCalendar',
);
