// Every service that a script of this project may reach, by the name under which the script reaches it.
import type { ServiceObject } from '../runtime/service-object';
import { CacheService } from './cache/cache-service';
import { Charts } from './charts/charts';
import type { ServiceContext } from './context';
import { DriveService } from './drive/drive-service';
import { HtmlService } from './html/html-service';
import { LockService } from './lock/lock-service';
import { PropertiesService } from './properties/properties-service';
import { ScriptApp } from './script-app/script-app';
import { Session } from './session/session';
import { sheetsApi } from './sheets-api/sheets-service';
import { spreadsheetServices } from './spreadsheet/wrappers';
import { Ui } from './ui/ui';
import { Utilities } from './utilities/utilities';

/** One set for each execution: the objects hold its context. */
export function createServices(context: ServiceContext): Record<string, ServiceObject> {
  context.ui = new Ui(context);
  return {
    CacheService: new CacheService(context),
    Charts: new Charts(),
    Drive: new DriveService(context),
    HtmlService: new HtmlService(context),
    LockService: new LockService(context),
    PropertiesService: new PropertiesService(context),
    ScriptApp: new ScriptApp(context),
    Session: new Session(context),
    Sheets: sheetsApi(context),
    ...spreadsheetServices(context),
    Utilities: new Utilities(context),
  };
}
