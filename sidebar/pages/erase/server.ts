import { serverFor } from '../../server';

export const server = serverFor('erasePupils', 'eraseView', 'eraseRun');
