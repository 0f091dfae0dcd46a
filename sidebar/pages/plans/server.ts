import { serverFor } from '../../server';

export const server = serverFor('plansView', 'plansRegister', 'plansStep');
