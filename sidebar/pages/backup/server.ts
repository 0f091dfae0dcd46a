import { serverFor } from '../../server';

export const server = serverFor('backupMake', 'backupPreview', 'backupRestore');
