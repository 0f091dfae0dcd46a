// The names that embedded charts need; charts of the service's own, which pages show, are not imitated.
// https://developers.google.com/apps-script/reference/charts/charts
import { ServiceObject } from '../../runtime/service-object';
import { chartEnums } from './enums';

export class Charts extends ServiceObject {
  static override readonly typeName: string = 'Charts';
  static override readonly enums = chartEnums;
}
