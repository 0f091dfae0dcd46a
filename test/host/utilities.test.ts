import { EnumValue } from '../../local/runtime/service-object';
import { Utilities } from '../../local/services/utilities/utilities';
import { makeContext, type Row, refusal, tryTable } from './service-support';

const utilities = new Utilities(makeContext());
const { Charset, DigestAlgorithm, MacAlgorithm } = Utilities.enums;
const hex = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
const at = new Date('2026-02-03T09:05:07.089Z');
const format = (pattern: string, zone = 'Europe/Vilnius', date = at): string =>
  utilities.formatDate(date, zone, pattern);
const where = 'reference:utilities/utilities';
const java = 'https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html';
const blob = (text: string, name: string) => utilities.newBlob(text, 'text/plain', name);

const rows: readonly Row[] = [
  [
    'base64 of a text',
    `${where}#base64encodedata`,
    () => utilities.base64Encode('A string here'),
    'QSBzdHJpbmcgaGVyZQ==',
  ],
  [
    'base64 of a text in UTF-8',
    `${where}#base64Encode(String,Charset)`,
    () => utilities.base64Encode('Google グループ', Charset.UTF_8),
    'R29vZ2xlIOOCsOODq+ODvOODlw==',
  ],
  [
    'what a charset lacks is a question mark',
    `${where}#base64Encode(String,Charset)`,
    () => utilities.base64Encode('ąa', Charset.US_ASCII),
    'P2E=',
  ],
  ['base64 of bytes', `${where}#base64encodedata`, () => utilities.base64Encode([-1, 0, 65]), '/wBB'],
  [
    'the web-safe alphabet',
    `${where}#base64encodewebsafedata`,
    () => utilities.base64EncodeWebSafe([-1, -17, -66]),
    '_---',
  ],
  [
    'decoded bytes are signed',
    `${where}#base64decodeencoded`,
    () => utilities.base64Decode('/wBB'),
    [-1, 0, 65],
  ],
  [
    'decoding the web-safe alphabet',
    `${where}#base64decodewebsafeencoded`,
    () => utilities.base64DecodeWebSafe('_---'),
    [-1, -17, -66],
  ],
  [
    'what is no base64',
    `${where}#base64decodeencoded`,
    () => utilities.base64Decode('%%%'),
    refusal('Could not decode string.'),
  ],
  [
    'MD5 (RFC 1321, A.5)',
    `${where}#computedigestalgorithm,-value`,
    async () => hex(await utilities.computeDigest(DigestAlgorithm.MD5, 'message digest')),
    'f96b697d7cb7938d525a2f31aaf161d0',
  ],
  [
    'MD5 of more than a block (RFC 1321, A.5)',
    'https://www.rfc-editor.org/rfc/rfc1321',
    async () => hex(await utilities.computeDigest(DigestAlgorithm.MD5, '1234567890'.repeat(8))),
    '57edf4a22be3c955ac49da2e2107b67a',
  ],
  [
    'SHA-1',
    `${where}#computedigestalgorithm,-value`,
    async () => hex(await utilities.computeDigest(DigestAlgorithm.SHA_1, 'abc')),
    'a9993e364706816aba3e25717850c26c9cd0d89d',
  ],
  [
    'SHA-256 of bytes',
    `${where}#computedigestalgorithm,-value`,
    async () => hex(await utilities.computeDigest(DigestAlgorithm.SHA_256, [97, 98, 99])),
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  ],
  [
    'a digest nobody imitates is named',
    'reference:utilities/digest-algorithm',
    () => utilities.computeDigest(DigestAlgorithm.MD2, 'abc'),
    refusal('The local host does not imitate the digest MD2.'),
  ],
  [
    'HMAC-SHA256 (RFC 4231, case 2)',
    `${where}#computehmacsha256signaturevalue,-key`,
    async () => hex(await utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')),
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [
    'HMAC-SHA512 with a key longer than a block (RFC 4231, case 6)',
    `${where}#computehmacsignaturealgorithm,-value,-key`,
    async () =>
      hex(
        await utilities.computeHmacSignature(
          MacAlgorithm.HMAC_SHA_512,
          [...'Test Using Larger Than Block-Size Key - Hash Key First'].map((sign) => sign.charCodeAt(0)),
          Array<number>(131).fill(-86),
        ),
      ).slice(0, 32),
    '80b24263c7c1a3ebb71493c1dd7be8b4',
  ],
  [
    'HMAC-MD5 (RFC 2202, case 2)',
    `${where}#computehmacsignaturealgorithm,-value,-key`,
    async () =>
      hex(
        await utilities.computeHmacSignature(MacAlgorithm.HMAC_MD5, 'what do ya want for nothing?', 'Jefe'),
      ),
    '750c783e6ab0b503eaa86e310a5db738',
  ],
  [
    'the documented example',
    `${where}#formatDate(Date,String,String)`,
    () => format("yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT'),
    '2026-02-03T09:05:07Z',
  ],
  [
    'a zone in winter',
    `${where}#formatDate(Date,String,String)`,
    () => format('HH:mm Z X XXX'),
    '11:05 +0200 +02 +02:00',
  ],
  [
    'a zone in summer',
    `${where}#formatDate(Date,String,String)`,
    () => format('HH:mm Z', 'Europe/Vilnius', new Date('2026-07-01T00:00:00Z')),
    '03:00 +0300',
  ],
  [
    'a zone by its distance',
    `${where}#formatDate(Date,String,String)`,
    () => format('HH:mm', 'GMT-05:30'),
    '03:35',
  ],
  [
    'an unknown zone is Greenwich',
    'https://docs.oracle.com/javase/7/docs/api/java/util/TimeZone.html',
    () => format('HH:mm Z', 'Nowhere/At_All'),
    '09:05 +0000',
  ],
  [
    'months, days, halves of the day',
    java,
    () => format('MMMM MMM M EEEE EEE a h K k'),
    'February Feb 2 Tuesday Tue AM 11 11 11',
  ],
  ['years, milliseconds, quotes', java, () => format("yy y ''SSS'' G"), "26 2026 '089' AD"],
  ['day of the year and week, weekday', java, () => format('D w W F u'), '34 6 1 1 2'],
  [
    'the week-based year turns early',
    java,
    () => format('YYYY yyyy w', 'GMT', new Date('2026-12-29T12:00:00Z')),
    '2027 2026 1',
  ],
  ['a letter without a meaning', java, () => format('b'), refusal("Illegal pattern character 'b'")],
  [
    'no zone given',
    where as Row[1],
    () => utilities.formatDate(at, null, 'yyyy'),
    refusal('Invalid argument: timeZone. Should be of type: String'),
  ],
  [
    'not a date',
    where as Row[1],
    () => utilities.formatDate('2026-02-03', 'GMT', 'yyyy'),
    refusal(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    ),
  ],
  [
    'reading a date in its zone',
    `${where}#parseDate(String,String,String)`,
    () => utilities.parseDate('1970-01-02 03:04', 'Europe/Vilnius', 'yyyy-MM-dd HH:mm').toISOString(),
    '1970-01-02T00:04:00.000Z',
  ],
  [
    'reading digits that touch',
    `${where}#parseDate(String,String,String)`,
    () => utilities.parseDate('20260203', 'GMT', 'yyyyMMdd').toISOString(),
    '2026-02-03T00:00:00.000Z',
  ],
  [
    'reading names, halves of the day and distances',
    java,
    () => utilities.parseDate('3 Feb 2026, 9:05 PM +0200', 'GMT', 'd MMM yyyy, h:mm a Z').toISOString(),
    '2026-02-03T19:05:00.000Z',
  ],
  [
    'a text that does not follow the format',
    `${where}#parseDate(String,String,String)`,
    () => utilities.parseDate('vakar', 'GMT', 'yyyy'),
    refusal('Unparseable date: "vakar"'),
  ],
  [
    'numbers in a text',
    `${where}#formatString(String,Object...)`,
    () => utilities.formatString('%s|%d|%5.2f|%-5s|%05d|%+d', 'a', 3.9, 7.126, 'b', 42, 5),
    'a|3| 7.13|b    |00042|+5',
  ],
  [
    'a percent sign, hexadecimal, exponents',
    `${where}#formatString(String,Object...)`,
    () => utilities.formatString('%d%% %x %X %.1e', 50, 255, 255, 12345),
    '50% ff FF 1.2e+04',
  ],
  [
    'thousands; a rounded minus zero has no sign',
    `${where}#formatString(String,Object...)`,
    () => utilities.formatString('%,d %,.1f %.1f', 1234567, 1234567.25, -0.01),
    '1,234,567 1,234,567.3 0.0',
  ],
  [
    'rows and quoted cells',
    `${where}#parseCsv(String)`,
    () => utilities.parseCsv('a,"b ""c"", d"\r\n1,"2\n3"\n'),
    [
      ['a', 'b "c", d'],
      ['1', '2\n3'],
    ],
  ],
  [
    'another delimiter',
    `${where}#parseCsv(String,Char)`,
    () => utilities.parseCsv('a;b,c;', ';'),
    [['a', 'b,c', '']],
  ],
  [
    'a universally unique id',
    `${where}#getuuid`,
    () => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(utilities.getUuid()),
    true,
  ],
  [
    'sleep of more than five minutes',
    `${where}#sleepmilliseconds`,
    () => utilities.sleep(300_001),
    refusal('sleep time too large: 300001'),
  ],
  [
    'a text blob is text/plain',
    `${where}#newBlob(String)`,
    () => utilities.newBlob('a').getContentType(),
    'text/plain',
  ],
  [
    'a blob of bytes has no type',
    `${where}#newBlob(Byte)`,
    () => utilities.newBlob([1]).getContentType(),
    null,
  ],
  [
    'bytes of a blob are signed',
    'reference:base/blob#getbytes',
    () => utilities.newBlob('ž').getBytes(),
    [-59, -66],
  ],
  [
    'text in a charset',
    'reference:base/blob#getDataAsString(String)',
    () => utilities.newBlob([-2]).getDataAsString('ISO-8859-13'),
    'ž',
  ],
  [
    'type by the ending',
    'reference:base/blob#setcontenttypefromextension',
    () => blob('', 'a.html').setContentTypeFromExtension().getContentType(),
    'text/html',
  ],
  [
    'a copy is a blob of its own',
    'reference:base/blob#copyblob',
    () => {
      const one = blob('a', 'one');
      one.copyBlob().setName('two').setDataFromString('b');
      return [one.getName(), one.getDataAsString()];
    },
    ['one', 'a'],
  ],
  [
    'the host converts no blob',
    'reference:base/blob#getAs(String)',
    () => blob('a', 'a.txt').getAs('application/pdf'),
    refusal('Converting from text/plain to application/pdf is not supported.'),
  ],
  [
    'zip and back',
    `${where}#zip(BlobSource)`,
    () =>
      utilities
        .unzip(utilities.zip([blob('ąč', 'a.txt'), blob('b', 'x/b.html')]))
        .map((one) => [one.getName(), one.getContentType(), one.getDataAsString()]),
    [
      ['a.txt', 'text/plain', 'ąč'],
      ['x/b.html', 'text/html', 'b'],
    ],
  ],
  [
    'the name of an archive',
    `${where}#zip(BlobSource,String)`,
    () => [
      utilities.zip([blob('a', 'a')]).getName(),
      utilities.zip([blob('a', 'a')], 'b.zip').getName(),
      utilities.zip([]).getContentType(),
    ],
    ['archive.zip', 'b.zip', 'application/zip'],
  ],
  [
    'two entries of one name',
    `${where}#zip(BlobSource)`,
    () => utilities.zip([blob('a', 'a'), blob('b', 'a')]),
    refusal('Duplicate filename not allowed: a'),
  ],
  [
    'a nameless entry',
    `${where}#zip(BlobSource)`,
    () => utilities.zip([utilities.newBlob('a')]),
    refusal('Blob object must have non-null name for this operation.'),
  ],
  [
    'gzip and back',
    `${where}#gzip(BlobSource)`,
    () => {
      const packed = utilities.gzip(blob('aaa', 'a.txt'));
      const back = utilities.ungzip(packed);
      return [packed.getName(), packed.getContentType(), back.getName(), back.getDataAsString()];
    },
    ['a.txt.gz', 'application/x-gzip', 'a.txt', 'aaa'],
  ],
  [
    'not an archive',
    `${where}#unzip(BlobSource)`,
    () => utilities.unzip(blob('a', 'a.zip')),
    refusal('Invalid argument'),
  ],
];
tryTable('Utilities', rows);

test('sleep lasts as long as asked, or until the execution ends', async () => {
  const context = makeContext();
  const sleeping = new Utilities(context);
  const begun = Date.now();
  await sleeping.sleep(60);
  expect(Date.now() - begun).toBeGreaterThanOrEqual(55);
  const rest = sleeping.sleep(60_000);
  context.end();
  await rest;
  expect(Date.now() - begun).toBeLessThan(10_000);
});

test('enumerations have their names and order', () => {
  expect(DigestAlgorithm.SHA_1).toBeInstanceOf(EnumValue);
  expect(String(DigestAlgorithm.SHA_1)).toBe('SHA_1');
});
