import { serverFor } from '../../server';

export const server = serverFor('archiveView', 'archiveMake');
