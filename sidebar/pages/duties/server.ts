import { serverFor } from '../../server';

export const server = serverFor('dutiesView', 'dutiesRenew', 'dutiesSave', 'dutiesCalendar');
