// Which of Google's services a script finds as globals: those the host imitates, those it lacks, and the advanced
// ones that the manifest enables. https://developers.google.com/apps-script/reference
import type { Manifest } from '../contracts';
import type { ServiceObject } from './service-object';

const BUILT_IN = [
  'Browser',
  'CacheService',
  'CalendarApp',
  'CardService',
  'Charts',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'HtmlService',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'LockService',
  'MailApp',
  'Maps',
  'MimeType',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SitesApp',
  'SlidesApp',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
  'XmlService',
];

/** The name under which the host holds an advanced service, by Google's id of it. */
const ADVANCED: Readonly<Record<string, string>> = { drive: 'Drive', sheets: 'Sheets' };

export interface GlobalServices {
  readonly present: Readonly<Record<string, ServiceObject>>;
  /** There, but using one says that the host lacks it. */
  readonly missing: readonly string[];
}

export function globalServices(
  imitated: Readonly<Record<string, ServiceObject>>,
  manifest: Manifest | undefined,
): GlobalServices {
  const advanced = new Set(Object.values(ADVANCED));
  const present = Object.fromEntries(Object.entries(imitated).filter(([name]) => !advanced.has(name)));
  const missing = BUILT_IN.filter((name) => !(name in present));
  const enabled = manifest
    ? (manifest.dependencies?.enabledAdvancedServices ?? [])
    : Object.entries(ADVANCED).map(([serviceId, userSymbol]) => ({ serviceId, userSymbol }));
  for (const { serviceId, userSymbol } of enabled) {
    const service = imitated[ADVANCED[serviceId] ?? ''];
    if (service) present[userSymbol] = service;
    else missing.push(userSymbol);
  }
  return { present, missing };
}
