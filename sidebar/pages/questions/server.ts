import { serverFor } from '../../server';

export const server = serverFor('answersForm');
