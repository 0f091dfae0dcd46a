// Somebody else's protection on a register: what was done stays, what is left is done the next time.
import { dialogTexts, openAddOn, smallWorkbook } from './support';

test('a register that somebody else has protected: said in words; once it is open again, the same plan is finished', async () => {
  const saved = smallWorkbook();
  const locked = structuredClone(saved) as unknown as {
    snapshot: { sheets: Record<string, { name: string }> };
    extras: Record<string, unknown>;
  };
  const [sheetId] =
    Object.entries(locked.snapshot.sheets).find(([, { name }]) => name === 'Kompensaciniai planai') ?? [];
  locked.extras.access = {
    owner: 'kita@mokykla.example',
    editors: ['mokytoja@mokykla.example'],
    viewers: [],
  };
  locked.extras.protections = [
    { id: 'protection-1', sheetId, description: '', warningOnly: false, editors: [], unprotected: [] },
  ];
  const host = openAddOn(locked as never);
  host.select('Matematika', 7);
  const refused = await host.run('createCompensationPlan', [], { answers: ['OK', 'OK'] });
  expect(dialogTexts(refused).at(-1)).toMatch(
    /lapas „Kompensaciniai planai“ nepakeistas – gal jis apsaugotas.*\nDalis jau įrašyta\. Pakartokite/,
  );
  expect([host.rows('Kompensaciniai planai').length, (await host.documents()).length]).toEqual([0, 1]);

  host.unprotect('protection-1');
  const again = await host.run('createCompensationPlan', [], { answers: [] });
  expect(dialogTexts(again).at(-1)).toMatch(/Planas parengtas ir įrašytas/);
  expect([
    host.rows('Kompensaciniai planai').length,
    host.rows('Dokumentai').length,
    host.rows('Žurnalas').length,
    (await host.documents()).length,
  ]).toEqual([1, 1, 1, 1]);
  await host.dispose();
});
