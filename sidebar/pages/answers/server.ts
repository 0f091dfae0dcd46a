import { serverFor } from '../../server';

export const server = serverFor('answersPreview', 'answersBring');
