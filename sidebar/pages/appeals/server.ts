import { serverFor } from '../../server';

export const server = serverFor('appealsView', 'appealGrades', 'appealRegister', 'appealSave');
