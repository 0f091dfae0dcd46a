// A realm for custom functions: services for reading only, the scripts evaluated anew for each call.
import { createServices } from '../services';
import type { ExecutionWorld } from './execution';
import { globalServices } from './google-services';
import { permissionsOf } from './permissions';
import { ScriptProcess } from './script-process';
import { ServiceDesk } from './service-desk';

let processes = 0;

export function cellProcess(world: ExecutionWorld): ScriptProcess {
  const { platform, project, user, workbook, state } = world;
  const services = createServices({
    executionId: `cells-${++processes}`,
    project,
    platform,
    user,
    authMode: 'CUSTOM_FUNCTION',
    workbook,
    openWorkbook: world.openWorkbook,
    insideCell: true,
    dialogs: [],
    documents: [],
    signal: new AbortController().signal,
    pauseClock: (work) => work(),
    hostState: state,
  });
  const { present, missing } = globalServices(services, project.manifest);
  const desk = new ServiceDesk({
    globals: present,
    refuse: permissionsOf('CUSTOM_FUNCTION', project.manifest),
  });
  return new ScriptProcess({ platform, mode: 'cells', scripts: project.scripts, missing, desk });
}
