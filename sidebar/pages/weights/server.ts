import { serverFor } from '../../server';

export const server = serverFor('weightsView', 'weightsAnnounce', 'weightsDocument');
