import { serverFor } from '../../server';

export const server = serverFor('schoolView', 'schoolPrepare', 'schoolShowClasses');
