import { serverFor } from '../../server';

export const server = serverFor('coursesView', 'courseRegister', 'courseSave');
