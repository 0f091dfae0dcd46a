import { serverFor } from '../../server';

export const server = serverFor('classesView', 'classesMake', 'classesAdd', 'classesShare');
