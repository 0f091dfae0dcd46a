import { serverFor } from '../../server';

export const server = serverFor(
  'extraWorkView',
  'promotionSave',
  'promotionAgain',
  'extraWorkAssign',
  'extraWorkChange',
);
