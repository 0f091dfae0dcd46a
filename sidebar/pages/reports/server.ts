import { serverFor } from '../../server';

export const server = serverFor('reportsView', 'reportsBuild', 'reportsSheet');
