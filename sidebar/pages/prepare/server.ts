import { serverFor } from '../../server';

export const server = serverFor('prepareView', 'prepareBegin', 'prepareSubjects');
