import { EnumValue } from '../../local/runtime/service-object';
import { LockService } from '../../local/services/lock/lock-service';
import { ScriptApp } from '../../local/services/script-app/script-app';
import type { Trigger } from '../../local/services/script-app/trigger-builders';
import { Session } from '../../local/services/session/session';
import { makeContext, type Row, refusal, type TestContext, tryTable } from './service-support';

const lock = (context: TestContext) => new LockService(context).getDocumentLock();
const pair = (): readonly [TestContext, TestContext] => {
  const first = makeContext();
  return [first, makeContext({ of: first })];
};
const of = 'reference:lock/lock';

const lockRows: readonly Row[] = [
  ['not held at first', `${of}#haslock`, () => lock(makeContext()).hasLock(), false],
  [
    'a free lock is had at once',
    `${of}#trylocktimeoutinmillis`,
    async () => {
      const it = lock(makeContext());
      return [await it.tryLock(0), it.hasLock()];
    },
    [true, true],
  ],
  [
    'a held one is not, in the time given',
    `${of}#trylocktimeoutinmillis`,
    async () => {
      const [one, other] = pair();
      await lock(one).tryLock(0);
      return [await lock(other).tryLock(30), lock(other).hasLock()];
    },
    [false, false],
  ],
  [
    'waiting too long',
    `${of}#waitlocktimeoutinmillis`,
    async () => {
      const [one, other] = pair();
      await lock(one).waitLock(0);
      await lock(other).waitLock(30);
    },
    refusal('Lock timeout: another process was holding the lock for too long.'),
  ],
  [
    'a released lock is free',
    `${of}#releaselock`,
    async () => {
      const [one, other] = pair();
      await lock(one).waitLock(0);
      lock(one).releaseLock();
      return lock(other).tryLock(0);
    },
    true,
  ],
  [
    'who waits gets it when it is released',
    `${of}#waitlocktimeoutinmillis`,
    async () => {
      const [one, other] = pair();
      await lock(one).waitLock(0);
      const waiting = lock(other).tryLock(5000);
      lock(one).releaseLock();
      return waiting;
    },
    true,
  ],
  [
    'it is released when the execution ends',
    `${of}#releaselock`,
    async () => {
      const [one, other] = pair();
      await lock(one).waitLock(0);
      one.end();
      return lock(other).tryLock(0);
    },
    true,
  ],
  [
    'asking again for a held lock has no effect',
    `${of}#trylocktimeoutinmillis`,
    async () => {
      const [one] = pair();
      await lock(one).waitLock(0);
      return [await lock(one).tryLock(0), await lock(one).tryLock(0)];
    },
    [true, true],
  ],
  [
    'releasing what another holds has no effect',
    `${of}#releaselock`,
    async () => {
      const [one, other] = pair();
      await lock(one).waitLock(0);
      lock(other).releaseLock();
      return lock(one).hasLock();
    },
    true,
  ],
  [
    'document, script and user are three locks',
    'reference:lock/lock-service',
    async () => {
      const [one, other] = pair();
      await lock(one).waitLock(0);
      const service = new LockService(other);
      return [await service.getScriptLock().tryLock(0), await service.getUserLock().tryLock(0)];
    },
    [true, true],
  ],
  [
    'a time must be given',
    `${of}#waitlocktimeoutinmillis`,
    () => lock(makeContext()).waitLock(),
    refusal("The parameters () don't match the method signature for Lock.waitLock."),
  ],
];
tryTable('LockService', lockRows);

test('ten executions that count under a lock do not disturb one another', async () => {
  const first = makeContext();
  let count = 0;
  const add = async (context: TestContext): Promise<void> => {
    await lock(context).waitLock(10_000);
    const before = count;
    await new Promise((resolve) => setTimeout(resolve, 5));
    count = before + 1;
    context.end();
  };
  await Promise.all([first, ...Array.from({ length: 9 }, () => makeContext({ of: first }))].map(add));
  expect(count).toBe(10);
});

const session = (parts: Parameters<typeof makeContext>[0] = {}) => new Session(makeContext(parts));
const sessionRows: readonly Row[] = [
  [
    'who is signed in',
    'reference:base/session#getactiveuser',
    () => session().getActiveUser().getEmail(),
    'mokytoja@mokykla.example',
  ],
  [
    'under whose authority the script runs',
    'reference:base/session#geteffectiveuser',
    () => session().getEffectiveUser().getEmail(),
    'mokytoja@mokykla.example',
  ],
  [
    'unknown in a simple trigger',
    'guides:triggers#restrictions',
    () => session({ authMode: 'LIMITED' }).getActiveUser().getEmail(),
    '',
  ],
  ['language', 'reference:base/session#getactiveuserlocale', () => session().getActiveUserLocale(), 'lt'],
  [
    'time zone of the manifest',
    'reference:base/session#getscripttimezone',
    () => session({ manifest: { timeZone: 'Europe/Rome' } }).getScriptTimeZone(),
    'Europe/Rome',
  ],
  [
    'a key that is the same each time, and not the address',
    'reference:base/session#gettemporaryactiveuserkey',
    async () => {
      const [one, other] = await Promise.all([
        session().getTemporaryActiveUserKey(),
        session().getTemporaryActiveUserKey(),
      ]);
      return [one === other, one.includes('@'), one.length > 20];
    },
    [true, false, true],
  ],
];
tryTable('Session', sessionRows);

const addon = { manifest: {} };
const scriptApp = (context: TestContext = makeContext(addon)) => new ScriptApp(context);
const { AuthMode, AuthorizationStatus, EventType, TriggerSource, WeekDay } = ScriptApp.enums;
const described = (trigger: Trigger): unknown => [
  trigger.getHandlerFunction(),
  trigger.getEventType(),
  trigger.getTriggerSource(),
  trigger.getTriggerSourceId(),
];
const onEdit = (app: ScriptApp, name = 'edited') =>
  app.newTrigger(name).forSpreadsheet('book-1').onEdit().create();
const script = 'reference:script/script-app';
const editorTriggers =
  'https://developers.google.com/workspace/add-ons/concepts/editor-triggers#restrictions';

const scriptRows: readonly Row[] = [
  ["the script's id", `${script}#getscriptid`, () => scriptApp().getScriptId(), 'project-1'],
  [
    'no authorization is missing',
    'reference:script/authorization-info',
    () => {
      const info = scriptApp().getAuthorizationInfo(AuthMode.FULL);
      return [info.getAuthorizationStatus(), info.getAuthorizationUrl()];
    },
    [AuthorizationStatus.NOT_REQUIRED, null],
  ],
  [
    'there is no token to be had',
    `${script}#getoauthtoken`,
    () => scriptApp().getOAuthToken(),
    refusal('no Google account stands behind it'),
  ],
  [
    'a trigger of the spreadsheet',
    'reference:script/spreadsheet-trigger-builder',
    async () => described(await onEdit(scriptApp())),
    ['edited', EventType.ON_EDIT, TriggerSource.SPREADSHEETS, 'book-1'],
  ],
  [
    'a clock',
    'reference:script/clock-trigger-builder',
    async () =>
      described(
        await scriptApp()
          .newTrigger('tick')
          .timeBased()
          .everyWeeks(1)
          .onWeekDay(WeekDay.MONDAY)
          .atHour(6)
          .create(),
      ),
    ['tick', EventType.CLOCK, TriggerSource.CLOCK, null],
  ],
  [
    'triggers are kept',
    `${script}#getprojecttriggers`,
    async () => {
      const first = makeContext(addon);
      await onEdit(scriptApp(first));
      return (await scriptApp(makeContext({ ...addon, of: first })).getProjectTriggers()).map(described);
    },
    [['edited', EventType.ON_EDIT, TriggerSource.SPREADSHEETS, 'book-1']],
  ],
  [
    'a trigger goes',
    `${script}#deletetriggertrigger`,
    async () => {
      const app = scriptApp();
      const one = await onEdit(app);
      await app.deleteTrigger(one);
      return app.getProjectTriggers();
    },
    [],
  ],
  [
    'an add-on has one of a kind per user and document',
    editorTriggers,
    async () => {
      const app = scriptApp();
      await onEdit(app);
      await onEdit(app, 'again');
    },
    refusal('This add-on has created too many edit triggers in this document for this Google user account.'),
  ],
  [
    "an add-on's clock rings at most hourly",
    editorTriggers,
    () => scriptApp().newTrigger('tick').timeBased().everyMinutes(5).create(),
    refusal('Time-based triggers of an add-on can run at most once an hour.'),
  ],
  [
    'a script has twenty',
    'guides:services/quotas#current_limitations',
    async () => {
      const app = scriptApp(makeContext());
      for (let i = 0; i < 21; i++) await onEdit(app);
    },
    refusal(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    ),
  ],
  [
    'a clock without a time',
    'reference:script/clock-trigger-builder#create',
    () => scriptApp().newTrigger('tick').timeBased().create(),
    refusal('The recurrence or the time of the trigger must be specified.'),
  ],
];
tryTable('ScriptApp', scriptRows);

test('authorization modes are in the order of the reference', () => {
  expect(Object.values(AuthMode).every((mode) => mode instanceof EnumValue)).toBe(true);
  expect(Object.keys(AuthMode)).toEqual(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
});
