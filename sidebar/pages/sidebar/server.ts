import { serverFor } from '../../server';

export const server = serverFor('sidebarPupil', 'sidebarReadMip', 'sidebarSaveMip');
