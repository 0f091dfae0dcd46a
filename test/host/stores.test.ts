import { CacheService } from '../../local/services/cache/cache-service';
import { PropertiesService } from '../../local/services/properties/properties-service';
import { makeContext, type Row, refusal, type TestContext, tryTable } from './service-support';

const properties = (context: TestContext = makeContext()) =>
  new PropertiesService(context).getScriptProperties();
const cache = (context: TestContext = makeContext()) => new CacheService(context).getScriptCache();
const quotas = 'guides:services/quotas#current_limitations';
const of = 'reference:properties/properties';
const inCache = 'reference:cache/cache';

const propertyRows: readonly Row[] = [
  ['an unknown property is null', `${of}#getProperty(String)`, () => properties().getProperty('a'), null],
  [
    'values become texts',
    'guides:properties#data_format',
    async () => (await properties().setProperties({ a: 1, b: true, c: { d: 1 } })).getProperties(),
    { a: '1', b: 'true', c: '[object Object]' },
  ],
  [
    'calls follow one another',
    `${of}#setProperty(String,String)`,
    async () => (await (await properties().setProperty('a', 'b')).setProperty('c', 'd')).getKeys(),
    ['a', 'c'],
  ],
  [
    'a property goes',
    `${of}#deleteProperty(String)`,
    async () => {
      const store = properties();
      await store.setProperties({ a: '1', b: '2' });
      await store.deleteProperty('a');
      return store.getProperties();
    },
    { b: '2' },
  ],
  [
    'all the others go',
    `${of}#setProperties(Object,Boolean)`,
    async () => {
      const store = properties();
      await store.setProperty('a', '1');
      return (await store.setProperties({ b: '2' }, true)).getProperties();
    },
    { b: '2' },
  ],
  [
    'all go',
    `${of}#deleteAllProperties()`,
    async () => {
      const store = properties();
      await store.setProperty('a', '1');
      return (await store.deleteAllProperties()).getProperties();
    },
    {},
  ],
  [
    '9 KB a value are kept',
    quotas,
    async () => (await (await properties().setProperty('a', 'x'.repeat(9216))).getProperty('a'))?.length,
    9216,
  ],
  [
    'more are refused',
    quotas,
    () => properties().setProperty('a', 'ą'.repeat(4609)),
    refusal('Argument too large: value'),
  ],
  [
    '500 KB a store',
    quotas,
    async () => {
      const store = properties();
      for (let i = 0; i < 60; i++) await store.setProperty(`k${i}`, 'x'.repeat(9000));
    },
    refusal('You have exceeded the property storage quota. Please remove some properties and try again.'),
  ],
  [
    'a property of null',
    `${of}#setProperty(String,String)`,
    () => properties().setProperty('a', null),
    refusal(
      "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    ),
  ],
  [
    'another execution reads them',
    'guides:properties',
    async () => {
      const first = makeContext();
      await properties(first).setProperty('a', '1');
      return properties(makeContext({ of: first })).getProperty('a');
    },
    '1',
  ],
  [
    'another script does not',
    'guides:properties',
    async () => {
      const first = makeContext();
      await properties(first).setProperty('a', '1');
      return properties(makeContext({ of: first, projectId: 'other' })).getProperty('a');
    },
    null,
  ],
  [
    'three stores',
    'guides:properties#comparison_of_property_stores',
    async () => {
      const service = new PropertiesService(makeContext());
      await service.getScriptProperties().setProperty('a', 's');
      await service.getUserProperties().setProperty('a', 'u');
      await service.getDocumentProperties().setProperty('a', 'd');
      return Promise.all(
        [service.getScriptProperties(), service.getUserProperties(), service.getDocumentProperties()].map(
          (store) => store.getProperty('a'),
        ),
      );
    },
    ['s', 'u', 'd'],
  ],
];
tryTable('PropertiesService', propertyRows);

test('two executions that set properties at once lose none', async () => {
  const first = makeContext();
  const second = makeContext({ of: first });
  await Promise.all(
    [...Array(10).keys()].map((i) => properties(i % 2 ? first : second).setProperty(`k${i}`, String(i))),
  );
  expect((await properties(first).getKeys()).sort()).toEqual([...Array(10).keys()].map((i) => `k${i}`));
});

const later = <T>(seconds: number, read: () => T): T => {
  jest.useFakeTimers({ now: Date.now() + seconds * 1000 });
  try {
    return read();
  } finally {
    jest.useRealTimers();
  }
};
const cacheRows: readonly Row[] = [
  ['what is not there is null', `${inCache}#get(String)`, () => cache().get('a'), null],
  [
    'a value becomes a text',
    `${inCache}#put(String,String)`,
    () => {
      const it = cache();
      it.put('a', 5);
      return it.get('a');
    },
    '5',
  ],
  [
    'it stays for 600 seconds',
    `${inCache}#put(String,String)`,
    () => {
      const it = cache();
      it.put('a', 'b');
      return [later(599, () => it.get('a')), later(601, () => it.get('a'))];
    },
    ['b', null],
  ],
  [
    'or as long as asked',
    `${inCache}#put(String,String,Integer)`,
    () => {
      const it = cache();
      it.put('a', 'b', 5);
      return [later(4, () => it.get('a')), later(6, () => it.get('a'))];
    },
    ['b', null],
  ],
  [
    'at most six hours',
    `${inCache}#put(String,String,Integer)`,
    () => {
      const it = cache();
      it.put('a', 'b', 90_000);
      return [later(21_599, () => it.get('a')), later(21_601, () => it.get('a'))];
    },
    ['b', null],
  ],
  [
    'many at once; those found come back',
    `${inCache}#getAll(String)`,
    () => {
      const it = cache();
      it.putAll({ a: '1', b: '2' });
      return it.getAll(['a', 'b', 'c']);
    },
    { a: '1', b: '2' },
  ],
  [
    'some go',
    `${inCache}#removeAll(String)`,
    () => {
      const it = cache();
      it.putAll({ a: '1', b: '2', c: '3' });
      it.remove('a');
      it.removeAll(['b']);
      return it.getAll(['a', 'b', 'c']);
    },
    { c: '3' },
  ],
  [
    'keys of 250 signs',
    `${inCache}#put(String,String)`,
    () => {
      const it = cache();
      it.put('k'.repeat(250), 'a');
      return it.get('k'.repeat(250));
    },
    'a',
  ],
  [
    'longer keys are refused',
    `${inCache}#put(String,String)`,
    () => cache().put('k'.repeat(251), 'a'),
    refusal('Argument too large: key'),
  ],
  [
    'values of more than 100 KB are refused',
    `${inCache}#put(String,String)`,
    () => cache().put('k', 'x'.repeat(102_401)),
    refusal('Argument too large: value'),
  ],
  [
    'another execution reads them, another script does not',
    'reference:cache/cache-service',
    () => {
      const first = makeContext();
      cache(first).put('a', 'b');
      return [
        cache(makeContext({ of: first })).get('a'),
        cache(makeContext({ of: first, projectId: 'other' })).get('a'),
      ];
    },
    ['b', null],
  ],
  [
    'three caches',
    'reference:cache/cache-service',
    () => {
      const service = new CacheService(makeContext());
      service.getScriptCache().put('a', 's');
      return [service.getUserCache().get('a'), service.getDocumentCache().get('a')];
    },
    [null, null],
  ],
];
tryTable('CacheService', cacheRows);
