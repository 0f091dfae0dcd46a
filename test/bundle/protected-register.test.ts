// Somebody else's protection on a register: what was done stays, what is left is done the next time.
import { registerPlans } from './plan-calls';
import { openAddOn, smallWorkbook } from './support';

test('a register that somebody else has protected: said in words; once it is open again, the same plans are finished', async () => {
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
  expect((await registerPlans(host)).message).toMatch(
    /lapas „Kompensaciniai planai“ nepakeistas – gal jis apsaugotas.*\nDalis jau įrašyta\. Pakartokite/,
  );
  expect([host.rows('Kompensaciniai planai').length, host.rows('Žurnalas').length]).toEqual([0, 0]);

  host.unprotect('protection-1');
  expect((await registerPlans(host)).message).toBe('');
  expect([host.rows('Kompensaciniai planai').length, host.rows('Žurnalas').length]).toEqual([3, 3]);
  await host.dispose();
});
